package org.khorgos.committee.sitting;

/** How far a sitting has come: the members know of it from CONVENED on, and vote while it is OPEN. */
public enum SittingStatus {
    PLANNED,
    CONVENED,
    OPEN,
    CLOSED
}
