@org.jspecify.annotations.NullMarked
package org.khorgos.print.ui;
