package org.khorgos.filing;

/** Who stands behind a proposal. */
public enum ProposerKind {
    /** Persons in their own name. */
    MEMBER,
    /** An organisation or another group, for which the first signatory signs. */
    GROUP
}
