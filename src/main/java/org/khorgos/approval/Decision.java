package org.khorgos.approval;

/** What a government decides on a proposal. */
public enum Decision {
    APPROVE,
    DECLINE
}
