package org.khorgos.inbox;

import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalState;

/**
 * What the inbox shows.
 *
 * @param text part of a title or number, empty for all
 * @param stage only proposals in this stage, null for all
 * @param due which due dates
 */
public record TaskFilter(InboxList list, String text, ProposalState.@Nullable Stage stage, Due due) {
    /** Which due dates a filter lets through. */
    public enum Due {
        ANY,
        OVERDUE,
        WITHIN_A_WEEK
    }

    /** Everything in one list. */
    public static TaskFilter all(InboxList list) {
        return new TaskFilter(list, "", null, Due.ANY);
    }

    /** The same filter on another list. */
    public TaskFilter on(InboxList other) {
        return new TaskFilter(other, text, stage, due);
    }
}
