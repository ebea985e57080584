package org.khorgos.notification;

/** When mail comes; notices in the application come at once in any case. */
public enum Pace {
    AT_ONCE,
    DAILY,
    WEEKLY,
    NONE
}
