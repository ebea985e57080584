package org.khorgos.inbox.view;

import java.util.List;

/**
 * How a user likes the table of the inbox.
 *
 * @param columns those shown, in their order, each once
 */
public record InboxPreference(List<InboxColumn> columns, Density density) {
    /** For those who have chosen nothing. */
    public static final InboxPreference AT_FIRST = new InboxPreference(InboxColumn.atFirst(), Density.COMPACT);

    public InboxPreference {
        columns = columns.stream().distinct().toList();
    }
}
