package org.khorgos.committee.sitting;

/** How far an item has come; a postponed one needs another sitting. */
public enum ItemStatus {
    WAITING,
    CURRENT,
    DECIDED,
    POSTPONED;

    /** True when nothing more happens to it in its sitting. */
    public boolean ended() {
        return this == DECIDED || this == POSTPONED;
    }
}
