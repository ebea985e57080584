package org.khorgos.inbox;

import java.util.Locale;

/** In which order what a group is offered is read; each begins with the group and the place, and ends with the due date. */
enum ListIndex {
    /** The rows as they stand, by due date alone. */
    PRIMARY,
    KIND,
    COUNTRY,
    CALL,
    STATE,
    PRIORITY;

    private static final int USUAL_PRIORITY = 50;

    /** Reads only what fits the narrowest condition, for counting; in the end the rows are in no order. */
    static ListIndex counting(TaskFilter filter) {
        ListIndex ordered = ordered(filter);
        if (ordered != PRIMARY) {
            return ordered;
        }
        if (filter.stage() != null) {
            return STATE;
        }
        return filter.priority() > USUAL_PRIORITY ? PRIORITY : PRIMARY;
    }

    /** Reads by due date, so that the first that fit are the page; any other order reads all rows where they stand. */
    static ListIndex paging(TaskFilter filter, TaskOrder order) {
        return order.usual() ? ordered(filter) : PRIMARY;
    }

    String sql() {
        return this == PRIMARY ? "primary" : "workflow_task_candidate_" + name().toLowerCase(Locale.ROOT);
    }

    private static ListIndex ordered(TaskFilter filter) {
        if (filter.kind() != null) {
            return KIND;
        }
        if (!filter.country().isEmpty()) {
            return COUNTRY;
        }
        return filter.call() == null ? PRIMARY : CALL;
    }
}
