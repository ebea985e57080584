package org.khorgos.inbox;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a list is sorted: the groups first, then by each column in turn.
 *
 * @param by empty for the usual order: the most urgent first, what is done with the latest first
 * @param grouping null for one list without parts
 */
public record TaskOrder(List<By> by, @Nullable TaskGrouping grouping) {
    /** The most urgent first, what is done with the latest first. */
    public static final TaskOrder USUAL = new TaskOrder(List.of(), null);

    public TaskOrder {
        by = List.copyOf(by);
    }

    /** One column to sort by. */
    public record By(TaskColumn column, boolean ascending) {}

    /** Sorted by that column alone. */
    public static TaskOrder by(TaskColumn column, boolean ascending) {
        return new TaskOrder(List.of(new By(column, ascending)), null);
    }

    /** The same, and where that leaves two tasks equal by this column. */
    public TaskOrder then(TaskColumn column, boolean ascending) {
        return new TaskOrder(
                Stream.concat(by.stream(), Stream.of(new By(column, ascending))).toList(), grouping);
    }

    /** The same within each group; null for no groups. */
    public TaskOrder groupedBy(@Nullable TaskGrouping other) {
        return new TaskOrder(by, other);
    }

    /** True when a list is shown as it is kept. */
    boolean usual() {
        return by.isEmpty() && grouping == null;
    }
}
