package org.khorgos.call;

/** What experts give a score for. */
public enum CriterionKind {
    EXCELLENCE,
    IMPACT,
    IMPLEMENTATION
}
