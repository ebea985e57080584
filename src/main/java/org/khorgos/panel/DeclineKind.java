package org.khorgos.panel;

/** Why an expert declines an invitation. */
public enum DeclineKind {
    CONFLICT,
    NO_TIME,
    NOT_MY_FIELD,
    OTHER;

    /** True when the expert has to say it in words, too. */
    public boolean needsReason() {
        return this == CONFLICT || this == OTHER;
    }
}
