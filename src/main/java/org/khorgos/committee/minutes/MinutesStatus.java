package org.khorgos.committee.minutes;

/** How far minutes have come: their text can be corrected as a DRAFT only. */
public enum MinutesStatus {
    DRAFT,
    SIGNED_ONE,
    SIGNED
}
