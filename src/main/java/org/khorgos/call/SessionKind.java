package org.khorgos.call;

/** Whether what comes in is collected for a session; the calendar works out which one. */
public enum SessionKind {
    /** Every proposal is handled when it comes. */
    NONE,
    /** One session a year: up to a moment of the year for this one, later ones as regular or for the next. */
    YEARLY
}
