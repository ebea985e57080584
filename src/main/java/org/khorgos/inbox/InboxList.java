package org.khorgos.inbox;

/** The lists of the inbox. */
public enum InboxList {
    /** Assigned to me or taken by me. */
    MINE,
    /** Open to one of my groups and taken by nobody. */
    CLAIMABLE,
    /** Given by me to somebody else who has not done it yet. */
    DELEGATED,
    /** Open to one of my groups and taken by a colleague. */
    TAKEN,
    /** In the hands of others, on proposals that I signed or for which I have done a task. */
    WAITING,
    /** Done by me. */
    DONE
}
