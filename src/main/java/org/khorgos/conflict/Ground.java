package org.khorgos.conflict;

/** Why a person may not judge a proposal, the strongest first; the texts are conflict.ground.(name) and conflict.why.(name). */
public enum Ground {
    /** Signed it or is asked to. */
    SIGNATORY,
    /** Writes it together with those who sign. */
    CO_PROPOSER,
    /** Works for an organisation that takes part or for that of a signatory. */
    SAME_ORGANISATION,
    /** Works for an organisation above or below one that takes part, or with one above both, over however many steps. */
    PARENT_ORGANISATION,
    /** Has declared ties to an organisation that takes part. */
    DECLARED_TIE,
    /** The organisation had a project together with one that takes part within 48 months. */
    JOINT_PROJECT,
    /** Said so. */
    DECLARED_BY_PERSON,
    /** Works for those who pay. */
    FUNDER_STAFF,
    /** The proposers asked that the person does not review it. */
    NAMED_BY_PROPOSER;

    /** True when it only stands against a review: it takes away neither sight nor vote. */
    public boolean reviewsOnly() {
        return this == FUNDER_STAFF || this == NAMED_BY_PROPOSER;
    }

    /** True when it follows from being one of the proposal's own people, who keep their own sight; nobody waives it. */
    public boolean own() {
        return this == SIGNATORY || this == CO_PROPOSER;
    }
}
