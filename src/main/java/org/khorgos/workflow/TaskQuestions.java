package org.khorgos.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.identity.Actor;
import org.khorgos.identity.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions that the holder of a task asks: tasks of the engine below it, which end with it at the latest. The task that
 * asks is always locked before the question, so that of two people who end them one learns who was first.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TaskQuestions {
    private final TaskService tasks;
    private final TaskLocks locks;
    private final LooseRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskQuestions(TaskService tasks, TaskLocks locks, LooseRows rows, ApplicationEventPublisher events, Clock clock) {
        this.tasks = tasks;
        this.locks = locks;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a question to somebody whose fitness was checked; throws Refused when the task is over or not the asker's. */
    public TaskId ask(TaskId id, Actor asker, UserId asked, @Nullable Instant due) {
        LockedTask parent = locks.lockOpen(id);
        locks.requireMine(parent, asker);
        Task task = tasks.newTask(UUID.randomUUID().toString());
        task.setName(Operation.ANSWER_QUESTION.name());
        task.setParentTaskId(parent.engineId());
        task.setOwner(asker.id().toString());
        task.setAssignee(asked.toString());
        task.setDueDate(due == null ? null : Date.from(due));
        tasks.saveTask(task);
        Instant now = clock.instant();
        TaskId question = rows.open(
                new LooseRows.Loose(
                        task.getId(),
                        parent.id(),
                        parent.proposal(),
                        Operation.ANSWER_QUESTION,
                        "",
                        asker.id(),
                        asked,
                        due),
                now);
        events.publishEvent(
                new TaskOpened(parent.proposal(), Operation.ANSWER_QUESTION.name(), asked.toString(), Set.of(), now));
        return question;
    }

    /** Ends a question as answered; throws Refused with who was first when it is over, or when it is not the actor's. */
    public void answer(TaskId question, Actor actor) {
        locks.lock(locks.parent(question));
        LockedTask locked = locks.lock(question);
        locks.requireOpen(locked);
        locks.requireMine(locked, actor);
        tasks.complete(locked.engineId());
        end(locked, "DONE", actor);
    }

    /** Takes a question back; throws Refused with who was first when it is over, or when the task is not the actor's. */
    public void withdraw(TaskId question, Actor actor) {
        locks.requireMine(locks.lock(locks.parent(question)), actor);
        LockedTask locked = locks.lock(question);
        if (!locked.open()) {
            throw locks.gone("workflow.task.doneBy", locked.endedBy(), locked.endedAt());
        }
        tasks.deleteTask(locked.engineId(), "withdrawn");
        end(locked, "CLOSED", actor);
    }

    private void end(LockedTask question, String status, Actor actor) {
        Instant now = clock.instant();
        rows.end(question.id(), status, actor.id(), now);
        events.publishEvent(new TaskEnded(question.proposal(), question.kind().name(), question.id(), "", now));
    }
}
