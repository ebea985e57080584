package org.khorgos.panel;

/** How far an expert has come with one proposal. */
public enum AssignmentStatus {
    INVITED,
    ACCEPTED,
    DECLINED,
    /** Did not answer the invitation in time. */
    LAPSED,
    /** Accepted, but gave no review in time. */
    OVERDUE,
    SUBMITTED,
    /** Ended from outside: somebody decided it, or a conflict was found. */
    CANCELLED;

    /** True while the expert owes an answer or a review. */
    public boolean isOpen() {
        return this == INVITED || this == ACCEPTED;
    }
}
