package org.khorgos.review;

/** What the experts think of a proposal, taken together. */
public enum ReviewResult {
    PASS,
    FAIL
}
