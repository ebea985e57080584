package org.khorgos.call;

/** Who does not learn whom while a proposal is reviewed. */
public enum BlindMode {
    /** Proposers do not learn who the experts are. */
    SINGLE,
    /** Nor do experts learn who proposes. */
    DOUBLE
}
