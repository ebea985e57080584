package org.khorgos.committee;

/** How far a meeting has come. */
public enum MeetingStatus {
    OPEN,
    CLOSED,
    NO_QUORUM,
    /** Left behind by a process that ended before the decision was released: another meeting took its place. */
    VOID
}
