package org.khorgos.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.discussion.CommentId;
import org.khorgos.discussion.RequestTasks;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What comments ask as tasks of the engine beside every process. Such a task has the id of the comment and says in its
 * description of which proposal it is, so that its row can be made again from the engine alone.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CommentTasks implements RequestTasks {
    private static final Operation KIND = Operation.FULFIL_REQUEST;
    private final TaskService tasks;
    private final TaskLocks locks;
    private final LooseRows rows;
    private final CurrentUser current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CommentTasks(
            TaskService tasks,
            TaskLocks locks,
            LooseRows rows,
            CurrentUser current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.locks = locks;
        this.rows = rows;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void open(CommentId comment, ProposalId proposal, UserId asker, UserId asked, @Nullable Instant due) {
        Task task = tasks.newTask(comment.toString());
        task.setName(KIND.name());
        task.setDescription(proposal.toString());
        task.setOwner(asker.toString());
        task.setAssignee(asked.toString());
        task.setDueDate(due == null ? null : Date.from(due));
        tasks.saveTask(task);
        rows.open(
                new LooseRows.Loose(task.getId(), null, proposal, KIND, comment.toString(), asker, asked, due),
                clock.instant());
    }

    @Override
    public boolean isOpen(CommentId comment) {
        return tasks.createTaskQuery().taskId(comment.toString()).count() > 0;
    }

    @Override
    public void done(CommentId comment) {
        LockedTask task = locks.lock(LooseRows.id(comment.toString()));
        tasks.complete(task.engineId());
        end(task, "DONE");
    }

    @Override
    public void takenBack(CommentId comment) {
        LockedTask task = locks.lock(LooseRows.id(comment.toString()));
        tasks.deleteTask(task.engineId(), "taken back");
        end(task, "CLOSED");
    }

    private void end(LockedTask task, String status) {
        Instant now = clock.instant();
        rows.end(task.id(), status, current.get().id(), now);
        events.publishEvent(new TaskEnded(task.proposal(), KIND.name(), task.id(), "", now));
    }
}
