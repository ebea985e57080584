@org.jspecify.annotations.NullMarked
package org.khorgos.review.ui;
