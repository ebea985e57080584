package org.khorgos.committee.sitting;

/** Periods in days that the committee sets for its sittings. */
public enum SittingPeriod {
    /** How long before a sitting its agenda is sent. */
    AGENDA,
    /** How long after a sitting without a quorum the second one is at the latest. */
    SECOND_INVITATION;

    public static final int MOST_DAYS = 90;
}
