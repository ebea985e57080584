/** Screens of conflicts of interest. */
@org.jspecify.annotations.NullMarked
package org.khorgos.conflict.ui;
