package org.khorgos.panel;

/** Why an expert may not review a proposal. */
public enum Unfitness {
    SIGNATORY,
    SAME_ORGANISATION,
    /** Has declared ties to an organisation that takes part. */
    INTEREST,
    ALREADY_INVITED,
    /** Has as many reviews open as they said they can take on. */
    FULL,
    /** Is away now. */
    AWAY
}
