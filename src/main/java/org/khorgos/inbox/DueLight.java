package org.khorgos.inbox;

/** How near the end of a task's time is, by the working days of the country that counts it. */
public enum DueLight {
    /** The task has no due date or is over. */
    NONE,
    GREEN,
    /** At most three working days are left. */
    YELLOW,
    RED
}
