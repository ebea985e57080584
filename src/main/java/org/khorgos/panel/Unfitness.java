package org.khorgos.panel;

/** Why an expert may not review a proposal. */
public enum Unfitness {
    /** Is in a conflict that nobody waived. */
    CONFLICT,
    ALREADY_INVITED,
    /** Was invited and has not declared interests in time. */
    UNDECLARED,
    /** Has as many reviews open as they said they can take on. */
    FULL,
    /** Is away now. */
    AWAY
}
