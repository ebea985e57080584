package org.khorgos.inbox.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khorgos.inbox.TaskRow;
import org.khorgos.workflow.TaskId;

/** What differs between two readings of the head of a list: the rows that came, and those that left it. */
record InboxChange(List<TaskRow> came, List<TaskRow> left) {
    /**
     * Compares two readings of which the second asked for one row more; what new rows have only pushed out of sight has
     * not left.
     */
    static InboxChange between(List<TaskRow> before, List<TaskRow> now) {
        Set<TaskId> known = ids(before);
        Set<TaskId> stay = ids(now);
        boolean pushed = now.size() > before.size() && known.contains(last(now));
        int end = before.size();
        while (pushed && end > 0 && !stay.contains(before.get(end - 1).id())) {
            end--;
        }
        return new InboxChange(
                now.stream().filter(row -> !known.contains(row.id())).toList(),
                before.subList(0, end).stream()
                        .filter(row -> !stay.contains(row.id()))
                        .toList());
    }

    /** The tasks that left. */
    Set<TaskId> gone() {
        return ids(left);
    }

    private static TaskId last(List<TaskRow> rows) {
        return rows.get(rows.size() - 1).id();
    }

    private static Set<TaskId> ids(List<TaskRow> rows) {
        return rows.stream().map(TaskRow::id).collect(Collectors.toSet());
    }
}
