package org.khorgos.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Refused;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves the engine's tasks; each move locks its inbox row first, so that the second of two people learns who was first. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TaskGate {
    private final JdbcClient jdbc;
    private final TaskService tasks;
    private final CurrentUser current;

    TaskGate(JdbcClient jdbc, TaskService tasks, CurrentUser current) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.current = current;
    }

    /** An inbox row under lock. */
    private record Locked(
            UUID id,
            String engineId,
            String status,
            @Nullable UUID assignee,
            @Nullable String assigneeName,
            @Nullable Instant since,
            @Nullable Instant endedAt,
            @Nullable String endedBy) {
        boolean isOpen() {
            return status.equals("OPEN");
        }

        static Locked of(ResultSet row, int number) throws SQLException {
            return new Locked(
                    row.getObject("task_id", UUID.class),
                    row.getString("engine_task_id"),
                    row.getString("status"),
                    row.getObject("assignee_id", UUID.class),
                    row.getString("assignee_name"),
                    row.getTimestamp("assignee_since") == null
                            ? null
                            : row.getTimestamp("assignee_since").toInstant(),
                    row.getTimestamp("ended_at") == null
                            ? null
                            : row.getTimestamp("ended_at").toInstant(),
                    row.getString("ended_by_name"));
        }
    }

    /**
     * Completes the open task of that kind and subject with the outcome as variables. Throws Refused naming who was
     * first when it is done or taken, AccessDeniedException when it is open to others only.
     */
    public void complete(ProposalId proposal, Operation kind, String subject, Map<String, Object> outcome) {
        Actor actor = current.get();
        Locked task = latest(proposal, kind, subject);
        if (task == null) {
            throw new Refused("workflow.task.notOpen");
        }
        requireOpen(task);
        if (task.assignee() == null) {
            requireCandidate(task, actor);
            tasks.claim(task.engineId(), actor.id().toString());
        } else {
            requireMine(task, actor);
        }
        tasks.complete(task.engineId(), outcome);
    }

    /** Who ended the task of that kind last, as a refusal for the one who comes second; nothing when nobody did. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Refused> whoWasFirst(ProposalId proposal, Operation kind) {
        return jdbc.sql(
                        "select e.display_name, t.ended_at from workflow_task t "
                                + "join identity_user e on e.user_id = t.ended_by "
                                + "where t.proposal_id = ? and t.kind = ? and t.status = 'DONE' order by t.ended_at desc limit 1")
                .params(proposal.value(), kind.name())
                .query((row, number) -> gone(
                        row.getString("display_name"),
                        row.getTimestamp("ended_at").toInstant()))
                .optional();
    }

    /** Takes the open task for the actor; throws Refused naming who was first, AccessDeniedException when it is open to others only. */
    public void take(TaskId id, Actor actor) {
        Locked task = lock(id);
        requireOpen(task);
        if (task.assignee() != null) {
            requireMine(task, actor);
            return;
        }
        requireCandidate(task, actor);
        tasks.claim(task.engineId(), actor.id().toString());
    }

    /** Gives the actor's task back to its groups; throws Refused when it is not the actor's or belongs to one person only. */
    public void giveBack(TaskId id, Actor actor) {
        Locked task = lock(id);
        requireOpen(task);
        requireMine(task, actor);
        if (candidates(task).isEmpty()) {
            throw new Refused("workflow.task.personal");
        }
        tasks.setAssignee(task.engineId(), null);
    }

    private void requireOpen(Locked task) {
        if (!task.isOpen()) {
            throw gone(task.endedBy(), task.endedAt());
        }
    }

    /** The refusal for a task that somebody else has ended. */
    private Refused gone(@Nullable String by, @Nullable Instant at) {
        return by == null || at == null
                ? new Refused("workflow.task.closed")
                : new Refused("workflow.task.done", by, local(at));
    }

    private void requireMine(Locked task, Actor actor) {
        if (!actor.id().value().equals(task.assignee()) && !actor.has(Role.SYSTEM)) {
            Instant since = task.since();
            throw new Refused(
                    "workflow.task.taken", String.valueOf(task.assigneeName()), since == null ? "" : local(since));
        }
    }

    private void requireCandidate(Locked task, Actor actor) {
        if (!actor.has(Role.SYSTEM) && candidates(task).stream().noneMatch(actor.groups()::contains)) {
            throw new AccessDeniedException("the task is open to others only");
        }
    }

    private Set<String> candidates(Locked task) {
        return Set.copyOf(jdbc.sql("select group_name from workflow_task_candidate where task_id = ?")
                .param(task.id())
                .query(String.class)
                .list());
    }

    private @Nullable Locked latest(ProposalId proposal, Operation kind, String subject) {
        List<UUID> ids = jdbc.sql(
                        "select task_id from workflow_task where proposal_id = ? and kind = ? and subject = ? "
                                + "order by status = 'OPEN' desc, ended_at desc limit 1")
                .params(proposal.value(), kind.name(), subject)
                .query(UUID.class)
                .list();
        return ids.isEmpty() ? null : lock(new TaskId(ids.get(0)));
    }

    private Locked lock(TaskId id) {
        jdbc.sql("select task_id from workflow_task where task_id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .single();
        return jdbc.sql("select t.*, a.display_name assignee_name, e.display_name ended_by_name from workflow_task t "
                        + "left join identity_user a on a.user_id = t.assignee_id "
                        + "left join identity_user e on e.user_id = t.ended_by where t.task_id = ?")
                .param(id.value())
                .query(Locked::of)
                .single();
    }

    private String local(Instant instant) {
        Actor actor = current.get();
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.MEDIUM)
                .localizedBy(actor.language())
                .format(instant.atZone(actor.zone()));
    }
}
