package org.khorgos.review;

/** Why an expert may not review a proposal. */
public enum Unfitness {
    SIGNATORY,
    SAME_ORGANISATION,
    ALREADY_INVITED
}
