package org.khorgos.expert;

/** What ties an expert to an organisation. */
public enum InterestKind {
    EMPLOYMENT,
    BOARD,
    CONSULTING,
    OWNERSHIP,
    FUNDING,
    FAMILY,
    OTHER
}
