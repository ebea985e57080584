package org.khorgos.inbox;

import java.util.List;

/**
 * A reason why somebody finds a task in their inbox.
 *
 * @param groups those of the reader's own groups to which it is open, as in {@link org.khorgos.identity.Groups}
 * @param person who gave it to the reader, empty for every other reason
 */
public record WhySeen(Reason reason, List<String> groups, String person) {
    /** The kinds of reasons. */
    public enum Reason {
        /** It is for the reader alone. */
        PERSONAL,
        /** The reader is asked to sign. */
        SIGNATURE,
        /** The reader has taken it from a group. */
        TAKEN,
        /** Somebody asks the reader a question. */
        ASKED,
        /** Somebody gave it to the reader. */
        GIVEN,
        /** The reader gave it to somebody. */
        DELEGATED,
        /** It is open to a group of the reader. */
        GROUP,
        /** The reader has done it. */
        DONE,
        /** The reader has signed the proposal. */
        SIGNED,
        /** The reader has worked on the proposal. */
        WORKED
    }

    public WhySeen {
        groups = List.copyOf(groups);
    }

    static WhySeen of(Reason reason) {
        return new WhySeen(reason, List.of(), "");
    }
}
