/** Identifiers and classifications of others: ROR, DAC purpose codes, OECD fields of research. */
@org.jspecify.annotations.NullMarked
package org.khorgos.base.codes;
