package org.khorgos.filing;

/** What the second person says to a proposed filing. */
public enum FilingConfirmation {
    CONFIRMED,
    SENT_BACK
}
