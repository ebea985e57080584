package org.khorgos.inbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalState;

/**
 * What the inbox shows.
 *
 * @param text words that a title, number, person or lead organisation contains, empty for all
 * @param stage only proposals in this stage, null for all
 * @param call only proposals to this call, null for all
 * @param country only proposals with this partner country (ISO 3166-1 alpha-2), empty for all
 * @param kind only tasks that ask for this operation, null for all
 * @param due which due dates
 * @param priority at least this much, from 0 to 100
 */
public record TaskFilter(
        InboxList list,
        String text,
        ProposalState.@Nullable Stage stage,
        @Nullable UUID call,
        String country,
        @Nullable Operation kind,
        Due due,
        int priority) {
    /** Which due dates a filter lets through. */
    public enum Due {
        ANY,
        OVERDUE,
        /** Not over, but so near that the light is yellow. */
        SOON,
        WITHIN_A_WEEK
    }

    /** Everything in one list. */
    public static TaskFilter all(InboxList list) {
        return new TaskFilter(list, "", null, null, "", null, Due.ANY, 0);
    }

    /** The same filter on another list. */
    public TaskFilter on(InboxList other) {
        return new TaskFilter(other, text, stage, call, country, kind, due, priority);
    }

    /** The same with other words. */
    public TaskFilter withText(String other) {
        return new TaskFilter(list, other, stage, call, country, kind, due, priority);
    }

    /** The same for one stage, or for all with null. */
    public TaskFilter withStage(ProposalState.@Nullable Stage other) {
        return new TaskFilter(list, text, other, call, country, kind, due, priority);
    }

    /** The same for one call, or for all with null. */
    public TaskFilter withCall(@Nullable UUID other) {
        return new TaskFilter(list, text, stage, other, country, kind, due, priority);
    }

    /** The same for one partner country, or for all with an empty text. */
    public TaskFilter withCountry(String other) {
        return new TaskFilter(list, text, stage, call, other, kind, due, priority);
    }

    /** The same for one kind of task, or for all with null. */
    public TaskFilter withKind(@Nullable Operation other) {
        return new TaskFilter(list, text, stage, call, country, other, due, priority);
    }

    /** The same for other due dates. */
    public TaskFilter withDue(Due other) {
        return new TaskFilter(list, text, stage, call, country, kind, other, priority);
    }

    /** The same from that priority on. */
    public TaskFilter withPriority(int least) {
        return new TaskFilter(list, text, stage, call, country, kind, due, least);
    }
}
