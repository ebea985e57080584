package org.khorgos.calendar;

/** How a day differs from what its day of the week says. */
public enum DayKind {
    /** Nobody works. */
    HOLIDAY,
    /** People work although it is a weekend, in return for a longer holiday. */
    MAKE_UP
}
