package org.khorgos.funding;

/** What came of trying to set money aside. */
public enum Reservation {
    RESERVED,
    /** Meanwhile somebody else took it: nothing is set aside, the offer has to be worked out anew. */
    EXHAUSTED
}
