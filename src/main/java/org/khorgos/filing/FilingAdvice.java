package org.khorgos.filing;

/** What the decision table makes of a form check. */
public enum FilingAdvice {
    FILE,
    RETURN,
    CONVERT
}
