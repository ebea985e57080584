package org.khorgos.approval;

/** The acts of one approval chain, in their order. */
enum ApprovalAct {
    ASSIGN,
    ANSWER,
    HANDLE,
    CO_OPINION,
    APPROVE_OPINION,
    DECIDE_HOME,
    DECIDE_PARTNER;

    /** True when one person may do both: the same act again, or the two of the host unit's handler. */
    boolean mayBeBy(ApprovalAct other) {
        return this == other || (ofHandler() && other.ofHandler());
    }

    private boolean ofHandler() {
        return this == ANSWER || this == HANDLE;
    }
}
