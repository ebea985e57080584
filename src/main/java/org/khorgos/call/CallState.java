package org.khorgos.call;

/** How far a call has come. */
public enum CallState {
    /** Never published; only the office and administrators see it. */
    DRAFT,
    /** Takes proposals from its opening to its cut-off. */
    PUBLISHED,
    /** Ended for good: nothing can be sent to it any more. */
    CLOSED
}
