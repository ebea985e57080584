package org.khorgos.workflow;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Locks rows of the inbox before their tasks move, and says to the one who comes second who was first and when. */
@Component
class TaskLocks {
    private final JdbcClient jdbc;
    private final CurrentUser current;

    TaskLocks(JdbcClient jdbc, CurrentUser current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /** Throws NotFound when there is no such task. */
    LockedTask lock(TaskId id) {
        List<UUID> locked = jdbc.sql("select task_id from workflow_task where task_id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .list();
        if (locked.isEmpty()) {
            throw new NotFound("task " + id);
        }
        return jdbc.sql("select t.*, a.display_name assignee_name, e.display_name ended_by_name from workflow_task t "
                        + "left join identity_user a on a.user_id = t.assignee_id "
                        + "left join identity_user e on e.user_id = t.ended_by where t.task_id = ?")
                .param(id.value())
                .query(LockedTask::of)
                .single();
    }

    /** The task whose holder asks the question; throws NotFound when there is no such question. */
    TaskId parent(TaskId question) {
        return jdbc.sql("select parent_id from workflow_task where task_id = ? and parent_id is not null")
                .param(question.value())
                .query(UUID.class)
                .optional()
                .map(TaskId::new)
                .orElseThrow(() -> new NotFound("question " + question));
    }

    /** The open task of that kind and subject, else the one that ended last; nothing when there was none. */
    Optional<LockedTask> latest(ProposalId proposal, Operation kind, String subject) {
        List<UUID> ids = jdbc.sql(
                        "select task_id from workflow_task where proposal_id = ? and kind = ? and subject = ? "
                                + "order by status = 'OPEN' desc, ended_at desc limit 1")
                .params(proposal.value(), kind.name(), subject)
                .query(UUID.class)
                .list();
        return ids.stream().findFirst().map(id -> lock(new TaskId(id)));
    }

    /** Locks a task that is still open; throws Refused with who ended it and when. */
    LockedTask lockOpen(TaskId id) {
        LockedTask task = lock(id);
        if (!task.open()) {
            throw gone("workflow.task.doneBy", task.endedBy(), task.endedAt());
        }
        return task;
    }

    /** Throws Refused with who ended it and when, for one who typed a decision. */
    void requireOpen(LockedTask task) {
        if (!task.open()) {
            throw gone("workflow.task.done", task.endedBy(), task.endedAt());
        }
    }

    /** Throws Refused with who holds it and since when, unless that is the actor. */
    void requireMine(LockedTask task, Actor actor) {
        if (!actor.id().equals(task.assignee()) && !actor.has(Role.SYSTEM)) {
            throw taken(task);
        }
    }

    /** Throws Refused with who holds it now, unless that is the one whom the actor saw; null is nobody. */
    void requireHolder(LockedTask task, @Nullable UserId seen) {
        if (!Objects.equals(task.assignee(), seen)) {
            throw task.assignee() == null ? new Refused("workflow.task.free") : taken(task);
        }
    }

    /** The refusal for a task that somebody else has ended. */
    Refused gone(String key, @Nullable String by, @Nullable Instant at) {
        return by == null || at == null ? new Refused("workflow.task.closed") : new Refused(key, by, local(at));
    }

    private Refused taken(LockedTask task) {
        Instant since = task.since();
        if (task.assignee() == null) {
            return new Refused("workflow.task.free");
        }
        return new Refused(
                "workflow.task.taken", String.valueOf(task.assigneeName()), since == null ? "" : local(since));
    }

    private String local(Instant instant) {
        Actor actor = current.get();
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.MEDIUM)
                .localizedBy(actor.language())
                .format(instant.atZone(actor.zone()));
    }
}
