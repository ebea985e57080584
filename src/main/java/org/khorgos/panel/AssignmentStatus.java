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
    SUBMITTED
}
