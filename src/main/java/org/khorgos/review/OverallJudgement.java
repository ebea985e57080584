package org.khorgos.review;

/** What one expert advises, apart from the scores. */
public enum OverallJudgement {
    FUND,
    FUND_WITH_CHANGES,
    DO_NOT_FUND
}
