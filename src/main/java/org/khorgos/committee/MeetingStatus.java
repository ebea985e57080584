package org.khorgos.committee;

/** How far a meeting has come. */
public enum MeetingStatus {
    OPEN,
    CLOSED,
    NO_QUORUM
}
