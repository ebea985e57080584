package org.khorgos.approval;

/** Where a co-handling unit stands. */
public enum Stance {
    AGREE,
    AGREE_WITH_CONDITIONS,
    DISAGREE;

    /** True when the unit has to say which conditions or why. */
    public boolean needsText() {
        return this != AGREE;
    }
}
