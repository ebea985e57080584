package org.khorgos.inbox.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.workflow.TaskId;

/**
 * An open task of one person as their calendar shows it (times in UTC).
 *
 * @param title empty for who may not look at the proposal
 * @param followUpAt when to have another look at it
 */
record Deadline(
        TaskId task,
        Operation kind,
        String number,
        String title,
        @Nullable Instant dueAt,
        @Nullable Instant followUpAt) {
    /** Number and title, or what there is of them. */
    String label() {
        if (number.isEmpty() || title.isEmpty()) {
            return number + title;
        }
        return "%s (%s)".formatted(number, title);
    }
}
