package org.khorgos.inbox;

/** The lists of the inbox. */
public enum InboxList {
    /** Assigned to me or taken by me. */
    MINE,
    /** Open to one of my groups and taken by nobody. */
    CLAIMABLE,
    /** Open to one of my groups and taken by a colleague. */
    TAKEN,
    /** Done by me. */
    DONE
}
