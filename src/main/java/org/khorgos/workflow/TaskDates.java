package org.khorgos.workflow;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
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
    private final QuestionRows questions;

    TaskDates(TaskService tasks, TaskLocks locks, QuestionRows questions) {
        this.questions = questions;
        this.tasks = tasks;
        this.locks = locks;
    }

    /** Throws Refused when the task is over. */
    public void due(TaskId id, Instant due) {
        tasks.setDueDate(locks.lockOpen(id).engineId(), Date.from(due));
    }

    /** From 0 to 100; throws Refused when the task is over. */
    public void priority(TaskId id, int priority) {
        LockedTask task = locks.lockOpen(id);
        tasks.setPriority(task.engineId(), priority);
        questions.mirror(task, "priority", priority);
    }

    /** Null takes the date away; throws Refused when the task is over. */
    public void followUp(TaskId id, @Nullable Instant at) {
        LockedTask task = locks.lockOpen(id);
        tasks.setFollowUpDate(task.engineId(), at == null ? null : Date.from(at));
        questions.mirror(task, "follow_up_at", at == null ? null : Timestamp.from(at));
    }
}
