package org.khorgos.inbox.act;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Refused;
import org.khorgos.identity.Acting;
import org.khorgos.identity.Actor;
import org.khorgos.identity.UserId;
import org.khorgos.inbox.DayEnd;
import org.khorgos.inbox.TaskAct;
import org.khorgos.inbox.TaskRow;
import org.khorgos.inbox.TaskSight;
import org.khorgos.inbox.remark.CommentTable;
import org.khorgos.workflow.TaskDates;
import org.khorgos.workflow.TaskId;
import org.khorgos.workflow.TaskReminded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says until when a task should be done and when to look at it again, and reminds its holder; days end in the caller's zone. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class TaskPlanService {
    private static final Duration UNDOABLE = Duration.ofMinutes(1);
    private final TaskSight sight;
    private final TaskDates dates;
    private final CommentTable comments;
    private final ChangeTable changes;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Acting acting;

    TaskPlanService(
            TaskSight sight,
            TaskDates dates,
            CommentTable comments,
            ChangeTable changes,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Acting acting) {
        this.sight = sight;
        this.dates = dates;
        this.comments = comments;
        this.changes = changes;
        this.jdbc = jdbc;
        this.events = events;
        this.acting = acting;
    }

    /**
     * Moves the due date, which moves no deadline of the process; the reason is kept as a comment. Throws Refused for a
     * day that is past, without a reason, when the caller does not direct the group of the task, or with who was first when
     * it was moved since it was as seen. Returns the task as it is then.
     */
    public TaskRow setDue(TaskRow seen, LocalDate day, String reason) {
        Actor actor = acting.actor();
        sight.require(actor, seen.id(), TaskAct.DUE_DATE);
        String why = CommentTable.text(reason);
        Instant due = DayEnd.of(day, actor, acting.now());
        if (due.equals(seen.dueAt())) {
            return seen;
        }
        moveDue(seen, due);
        comments.add(seen.id(), actor.id(), true, why, acting.now());
        return sight.require(actor, seen.id());
    }

    /** Null takes the day away; throws Refused for a day that is past, when the task is a colleague's, or as setDue does. */
    public TaskRow setFollowUp(TaskRow seen, @Nullable LocalDate day) {
        Actor actor = acting.actor();
        return moveFollowUp(seen, day == null ? null : DayEnd.of(day, actor, acting.now()));
    }

    /** Says how urgent it is, from 0 to 100; throws Refused for another number, when it is a colleague's, or as setDue does. */
    public TaskRow setPriority(TaskRow seen, int priority) {
        if (priority < 0 || priority > 100) {
            throw new Refused("inbox.priority.range");
        }
        Actor actor = acting.actor();
        sight.require(actor, seen.id(), TaskAct.PRIORITY);
        changed(seen.id(), TaskAct.PRIORITY, dates.priority(seen.id(), seen.priority(), priority));
        acting.tell(new TaskPrioritised(seen.id(), priority, acting.now()));
        return sight.require(actor, seen.id());
    }

    /**
     * Takes back what the caller just set, under the same rules; throws Refused with who was first when it was changed
     * meanwhile.
     *
     * @param before the task as it was
     * @param after the task as it was made
     * @param act which of the dates, or the priority
     */
    public void undo(TaskRow before, TaskRow after, TaskAct act) {
        switch (act) {
            case PRIORITY -> setPriority(after, before.priority());
            case FOLLOW_UP -> moveFollowUp(after, before.followUpAt());
            case DUE_DATE -> {
                sight.require(acting.actor(), after.id(), TaskAct.DUE_DATE);
                moveDue(after, before.dueAt());
                comments.removeReason(
                        after.id(), acting.actor().id(), acting.now().minus(UNDOABLE));
            }
            default -> throw new IllegalArgumentException(act + " is not undone here");
        }
    }

    private void moveDue(TaskRow seen, @Nullable Instant due) {
        changed(seen.id(), TaskAct.DUE_DATE, dates.due(seen.id(), seen.dueAt(), due));
        acting.tell(new TaskRescheduled(seen.proposal(), seen.kind().name(), seen.id(), due, acting.now()));
    }

    private TaskRow moveFollowUp(TaskRow seen, @Nullable Instant at) {
        Actor actor = acting.actor();
        sight.require(actor, seen.id(), TaskAct.FOLLOW_UP);
        changed(seen.id(), TaskAct.FOLLOW_UP, dates.followUp(seen.id(), seen.followUpAt(), at));
        acting.tell(new FollowUpSet(seen.id(), at, acting.now()));
        return sight.require(actor, seen.id());
    }

    private void changed(TaskId id, TaskAct field, boolean first) {
        if (!first) {
            throw changes.whoWasFirst(id, field, acting.actor());
        }
        changes.keep(id, field, acting.actor(), acting.now());
    }

    /** Reminds the holder by a notice; throws Refused when nobody or the caller holds it, or it was done today. */
    public void remind(TaskId id) {
        Actor actor = acting.actor();
        TaskRow task = sight.require(actor, id, TaskAct.REMIND);
        UserId holder = Objects.requireNonNull(task.assignee());
        Instant now = acting.now();
        boolean first = jdbc.sql("insert ignore into inbox_reminder (task_id, reminded_on, reminded_by, reminded_at) "
                                + "values (?, ?, ?, ?)")
                        .params(
                                id.value(),
                                now.atZone(ZoneOffset.UTC).toLocalDate(),
                                actor.id().value(),
                                Timestamp.from(now))
                        .update()
                > 0;
        if (!first) {
            throw new Refused("inbox.remind.today", String.valueOf(task.assigneeName()));
        }
        acting.tell(new HolderReminded(id, holder, now));
        events.publishEvent(new TaskReminded(task.proposal(), task.kind().name(), holder.toString(), Set.of(), now));
    }
}
