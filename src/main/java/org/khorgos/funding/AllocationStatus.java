package org.khorgos.funding;

/** Where the money of one proposal stands. */
public enum AllocationStatus {
    RECOMMENDED,
    OFFERED,
    RESERVED,
    COMMITTED,
    REFUSED,
    RESERVE_LIST,
    DECLINED,
    WITHDRAWN
}
