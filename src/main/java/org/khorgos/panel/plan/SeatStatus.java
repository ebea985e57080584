package org.khorgos.panel.plan;

/** What a plan says of one expert for one proposal. */
public enum SeatStatus {
    /** Suggested; the next proposal may decide otherwise. */
    SUGGESTED,
    /** Fixed or added by the secretary; stays whatever is proposed. */
    KEPT,
    /** Taken out by the secretary; is not suggested again. */
    OUT
}
