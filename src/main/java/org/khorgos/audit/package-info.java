/** Tamper-evident log of who did what; listens only. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "identity"})
@org.jspecify.annotations.NullMarked
package org.khorgos.audit;
