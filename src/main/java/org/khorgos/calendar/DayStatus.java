package org.khorgos.calendar;

/** How sure a day of a calendar is. */
public enum DayStatus {
    /** Stands in a law or an official notice. */
    ANNOUNCED,
    /** Follows from the usual rules or the moon, a default of this application; the official notice is still awaited. */
    EXPECTED
}
