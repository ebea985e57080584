package org.khorgos.filing;

/** What may speak against filing a proposal as it is; only FORM can be put right by its signatories. */
public enum FilingReason {
    IDENTITY,
    SCOPE,
    PRIVATE,
    LITIGATION,
    DISCIPLINE,
    SECRECY,
    DUPLICATE,
    PROMOTION,
    EMPTY,
    FORM
}
