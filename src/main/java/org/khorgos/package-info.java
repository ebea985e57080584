/** Khorgos: cooperation proposals from submission to funding. */
@org.jspecify.annotations.NullMarked
package org.khorgos;
