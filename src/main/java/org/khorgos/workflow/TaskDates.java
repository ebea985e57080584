package org.khorgos.workflow;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Date;
import java.util.function.Consumer;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves the dates and the priority of open tasks under the lock of their inbox rows, which follow the engine. Timers of the process do not
 * move with them: a legal deadline ends a task whatever its due date says.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TaskDates {
    private final TaskService tasks;
    private final TaskLocks locks;
    private final JdbcClient jdbc;
    private final LooseRows loose;

    TaskDates(TaskService tasks, TaskLocks locks, LooseRows loose, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.loose = loose;
        this.tasks = tasks;
        this.locks = locks;
    }

    /** False when it was moved since it was as seen; null is none. Throws Refused when the task is over. */
    public boolean due(TaskId id, @Nullable Instant seen, @Nullable Instant due) {
        return change(id, "due_at", timestamp(seen), task -> tasks.setDueDate(task.engineId(), date(due)));
    }

    /** From 0 to 100; false when it was changed since it was as seen. Throws Refused when the task is over. */
    public boolean priority(TaskId id, int seen, int priority) {
        return change(id, "priority", seen, task -> {
            tasks.setPriority(task.engineId(), priority);
            loose.mirror(task, "priority", priority);
        });
    }

    /** False when it was moved since it was as seen; null is none. Throws Refused when the task is over. */
    public boolean followUp(TaskId id, @Nullable Instant seen, @Nullable Instant at) {
        return change(id, "follow_up_at", timestamp(seen), task -> {
            tasks.setFollowUpDate(task.engineId(), date(at));
            loose.mirror(task, "follow_up_at", timestamp(at));
        });
    }

    private boolean change(TaskId id, String column, @Nullable Object seen, Consumer<LockedTask> change) {
        LockedTask task = locks.lockOpen(id);
        boolean still = jdbc.sql("select %s <=> :seen from workflow_task where task_id = :id".formatted(column))
                .param("seen", seen)
                .param("id", id.value())
                .query(Boolean.class)
                .single();
        if (still) {
            change.accept(task);
        }
        return still;
    }

    private static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
