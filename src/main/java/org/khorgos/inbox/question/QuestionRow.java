package org.khorgos.inbox.question;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khorgos.identity.UserId;
import org.khorgos.workflow.TaskId;

/**
 * A question of the holder of a task; instants are UTC.
 *
 * @param id the task that asks the person
 * @param parent the task whose holder asked
 * @param answer null as long as there is none
 * @param endedAt when it was answered, taken back or closed with its task, null while it waits
 * @param endedByName who did that, null while it waits
 */
public record QuestionRow(
        TaskId id,
        TaskId parent,
        UserId asker,
        String askerName,
        UserId asked,
        String askedName,
        String text,
        Instant askedAt,
        @Nullable Instant dueAt,
        @Nullable String answer,
        @Nullable Instant endedAt,
        @Nullable String endedByName) {
    /** True while it waits for an answer. */
    public boolean open() {
        return endedAt == null;
    }
}
