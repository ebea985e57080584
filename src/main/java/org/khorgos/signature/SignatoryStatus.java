package org.khorgos.signature;

/** How far somebody is with signing. */
public enum SignatoryStatus {
    /** Wrote the proposal and signs it by sending it. */
    FIRST,
    WAITING,
    SIGNED,
    DECLINED,
    LAPSED
}
