package org.khorgos.committee;

/** How a member votes. */
public enum Vote {
    YES,
    NO,
    ABSTAIN
}
