package org.khorgos.committee.sitting;

/** How far a sitting has come: the members know of it from CONVENED on, and vote while it is OPEN; CALLED_OFF it is never held. */
public enum SittingStatus {
    PLANNED,
    CONVENED,
    OPEN,
    CLOSED,
    CALLED_OFF;

    /** True when nothing of it changes any more. */
    public boolean isOver() {
        return this == CLOSED || this == CALLED_OFF;
    }
}
