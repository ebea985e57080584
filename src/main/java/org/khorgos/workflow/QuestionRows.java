package org.khorgos.workflow;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mirrors questions into the inbox table: they stand in no model, so no listener of the engine hears of them. */
@Component
class QuestionRows {
    private final JdbcClient jdbc;
    private final DueSoon soon;

    QuestionRows(JdbcClient jdbc, DueSoon soon) {
        this.jdbc = jdbc;
        this.soon = soon;
    }

    TaskId open(String engineId, LockedTask parent, UserId asker, UserId asked, @Nullable Instant due, Instant now) {
        TaskId id = new TaskId(UUID.nameUUIDFromBytes(engineId.getBytes(StandardCharsets.UTF_8)));
        jdbc.sql("""
                        insert into workflow_task (task_id, engine_task_id, parent_id, proposal_id, kind, subject, status,
                          assignee_id, assignee_since, owner_id, created_at, due_at, soon_at,
                          number, state, call_id, partner_country, lead_organisation)
                        select :id, :engine, :parent, p.proposal_id, :kind, :id, 'OPEN', :asked, :now, :asker, :now, :due, :soon,
                          coalesce(p.number, ''), p.state, p.call_id, p.partner_country, p.home_organisation_name
                        from proposal p where p.proposal_id = :proposal
                        """)
                .param("id", id.value())
                .param("engine", engineId)
                .param("parent", parent.id().value())
                .param("kind", Operation.ANSWER_QUESTION.name())
                .param("asked", asked.value())
                .param("asker", asker.value())
                .param("now", Timestamp.from(now))
                .param("due", due == null ? null : Timestamp.from(due))
                .param("soon", due == null ? null : Timestamp.from(soon(due)))
                .param("proposal", parent.proposal().value())
                .update();
        return id;
    }

    /** @param status DONE when it was answered, else CLOSED */
    void end(TaskId question, String status, UserId by, Instant now) {
        jdbc.sql("update workflow_task set status = ?, ended_at = ?, ended_by = ? where task_id = ?")
                .params(status, Timestamp.from(now), by.value(), question.value())
                .update();
    }

    /** Nothing happens to a task of a model, whose listener mirrors it. */
    void mirror(LockedTask task, String column, @Nullable Object value) {
        if (task.parent() != null) {
            jdbc.sql("update workflow_task set %s = :value where task_id = :task".formatted(column))
                    .param("value", value)
                    .param("task", task.id().value())
                    .update();
        }
    }

    private Instant soon(Instant due) {
        return soon.of(Operation.ANSWER_QUESTION, () -> "", due);
    }
}
