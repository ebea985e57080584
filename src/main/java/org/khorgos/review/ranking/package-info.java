/** The order of the reviewed proposals of a call, with the words why each stands before the next. */
@org.jspecify.annotations.NullMarked
package org.khorgos.review.ranking;
