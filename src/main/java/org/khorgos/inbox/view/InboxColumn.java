package org.khorgos.inbox.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of the inbox in their order at first; the task itself leads every row and is not among them. */
public enum InboxColumn {
    PROPOSAL(true),
    NUMBER(true),
    STATE(true),
    CALL(false),
    PARTNER(false),
    PRIORITY(false),
    SINCE(false),
    HOLDER(true),
    DUE(true);

    private final boolean atFirst;

    InboxColumn(boolean atFirst) {
        this.atFirst = atFirst;
    }

    /** What is shown to those who have chosen nothing. */
    public static List<InboxColumn> atFirst() {
        return Arrays.stream(values()).filter(column -> column.atFirst).toList();
    }

    /** The column of that name; nothing for a name that this release does not know. */
    public static Optional<InboxColumn> find(String name) {
        return Arrays.stream(values())
                .filter(column -> column.name().equals(name))
                .findFirst();
    }
}
