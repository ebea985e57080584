package org.khorgos.call;

/** The steps of the process for which a call may set a period of its own; else the application's default holds. */
public enum CallStep {
    COSIGNING,
    FORM_CHECK,
    CORRECTION,
    FILING,
    INVITATION,
    REVIEW,
    VOTING,
    REVISION,
    HANDLING,
    CO_OPINION,
    GOVERNMENT_DECISION,
    ALLOCATION
}
