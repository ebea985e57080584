package org.khorgos.inbox.act;

import java.sql.Timestamp;
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
    private final TaskSight sight;
    private final TaskDates dates;
    private final CommentTable comments;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Acting acting;

    TaskPlanService(
            TaskSight sight,
            TaskDates dates,
            CommentTable comments,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Acting acting) {
        this.sight = sight;
        this.dates = dates;
        this.comments = comments;
        this.jdbc = jdbc;
        this.events = events;
        this.acting = acting;
    }

    /**
     * Moves the due date, which moves no deadline of the process; the reason is kept as a comment. Throws Refused for a
     * day that is past, without a reason, or when the caller does not direct the group of the task.
     */
    public void setDue(TaskId id, LocalDate day, String reason) {
        Actor actor = acting.actor();
        TaskRow task = sight.require(actor, id, TaskAct.DUE_DATE);
        String why = CommentTable.text(reason);
        Instant due = DayEnd.of(day, actor, acting.now());
        if (due.equals(task.dueAt())) {
            return;
        }
        dates.due(id, due);
        comments.add(id, actor.id(), true, why, acting.now());
        acting.tell(new TaskRescheduled(task.proposal(), task.kind().name(), id, due, acting.now()));
    }

    /** Null takes the day away; throws Refused for a day that is past, or when the task is a colleague's. */
    public void setFollowUp(TaskId id, @Nullable LocalDate day) {
        Actor actor = acting.actor();
        sight.require(actor, id, TaskAct.FOLLOW_UP);
        Instant at = day == null ? null : DayEnd.of(day, actor, acting.now());
        dates.followUp(id, at);
        acting.tell(new FollowUpSet(id, at, acting.now()));
    }

    /** Says how urgent it is, from 0 to 100; throws Refused for another number, or when the task is a colleague's. */
    public void setPriority(TaskId id, int priority) {
        if (priority < 0 || priority > 100) {
            throw new Refused("inbox.priority.range");
        }
        sight.require(acting.actor(), id, TaskAct.PRIORITY);
        dates.priority(id, priority);
        acting.tell(new TaskPrioritised(id, priority, acting.now()));
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
