package org.khorgos.calendar;

/** Where a day of a calendar comes from. */
public enum DaySource {
    /** Came with the application. */
    SHIPPED,
    /** Entered by hand. */
    ENTERED
}
