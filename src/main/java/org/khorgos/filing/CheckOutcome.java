package org.khorgos.filing;

/** Where a form check led. */
public enum CheckOutcome {
    RETURNED,
    ADMITTED
}
