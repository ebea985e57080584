@org.jspecify.annotations.NullMarked
package org.khorgos.calendar.ui;
