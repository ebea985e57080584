/** Reads the files of CORDIS: rows, columns, dates, amounts and countries, and why a row is rejected. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base"})
@org.jspecify.annotations.NullMarked
package org.khorgos.cordis;
