package org.khorgos.workflow;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mirrors tasks that stand in no model into the inbox table: no listener of the engine hears of them. */
@Component
class LooseRows {
    private final JdbcClient jdbc;
    private final DueSoon soon;

    LooseRows(JdbcClient jdbc, DueSoon soon) {
        this.jdbc = jdbc;
        this.soon = soon;
    }

    /**
     * A task that one person gives another.
     *
     * @param parent the task whose holder asks, null when none does
     * @param subject which of several like tasks it is, empty when its own id says it
     */
    record Loose(
            String engineId,
            @Nullable TaskId parent,
            ProposalId proposal,
            Operation kind,
            String subject,
            UserId asker,
            UserId asked,
            @Nullable Instant due) {}

    /** The id of the row of a task of the engine. */
    static TaskId id(String engineId) {
        return new TaskId(UUID.nameUUIDFromBytes(engineId.getBytes(StandardCharsets.UTF_8)));
    }

    TaskId open(Loose task, Instant now) {
        TaskId id = id(task.engineId());
        Instant due = task.due();
        jdbc.sql("""
                        insert into workflow_task (task_id, engine_task_id, parent_id, proposal_id, kind, subject, status,
                          assignee_id, assignee_since, owner_id, created_at, due_at, soon_at,
                          number, state, call_id, partner_country, lead_organisation)
                        select :id, :engine, :parent, p.proposal_id, :kind, :subject, 'OPEN', :asked, :now, :asker, :now, :due, :soon,
                          coalesce(p.number, ''), p.state, p.call_id, p.partner_country, p.home_organisation_name
                        from proposal p where p.proposal_id = :proposal
                        """)
                .param("id", id.value())
                .param("engine", task.engineId())
                .param("parent", task.parent() == null ? null : task.parent().value())
                .param("kind", task.kind().name())
                .param("subject", task.subject().isEmpty() ? id.toString() : task.subject())
                .param("asked", task.asked().value())
                .param("asker", task.asker().value())
                .param("now", Timestamp.from(now))
                .param("due", due == null ? null : Timestamp.from(due))
                .param("soon", due == null ? null : Timestamp.from(soon.of(task.kind(), () -> "", due)))
                .param("proposal", task.proposal().value())
                .update();
        return id;
    }

    /** @param status DONE when it was done, else CLOSED */
    void end(TaskId task, String status, UserId by, Instant now) {
        jdbc.sql("update workflow_task set status = ?, ended_at = ?, ended_by = ? where task_id = ?")
                .params(status, Timestamp.from(now), by.value(), task.value())
                .update();
    }

    /** Nothing happens to a task of a model, whose listener mirrors it. */
    void mirror(LockedTask task, String column, @Nullable Object value) {
        if (task.kind().inNoModel()) {
            jdbc.sql("update workflow_task set %s = :value where task_id = :task".formatted(column))
                    .param("value", value)
                    .param("task", task.id().value())
                    .update();
        }
    }
}
