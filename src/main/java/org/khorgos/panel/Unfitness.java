package org.khorgos.panel;

/** Why an expert may not review a proposal. */
public enum Unfitness {
    SIGNATORY,
    SAME_ORGANISATION,
    ALREADY_INVITED
}
