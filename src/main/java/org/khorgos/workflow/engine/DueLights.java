package org.khorgos.workflow.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.workflow.DueSoon;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When the light of a task turns yellow: three working days before it is due, in the calendar by which its time counts. */
@Component
class DueLights {
    private static final int BATCH = 500;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final DueSoon soon;

    DueLights(JdbcClient jdbc, JdbcTemplate batches, DueSoon soon) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.soon = soon;
    }

    private record Unlit(UUID task, Instant soon) {}

    @Nullable
    Date soon(DelegateTask task) {
        return task.getDueDate() == null
                ? null
                : Date.from(soon.of(
                        Operation.ofTask(task.getTaskDefinitionKey()),
                        () -> partner(ProposalId.of(task.getExecution().getProcessBusinessKey())),
                        task.getDueDate().toInstant()));
    }

    /** Lights the open tasks that have none, such as those from before there were lights. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    void fill() {
        List<Unlit> unlit = jdbc.sql("select task_id, kind, partner_country, due_at from workflow_task "
                        + "where status = 'OPEN' and due_at is not null and soon_at is null")
                .query(this::unlit)
                .list();
        batches.batchUpdate(
                "update workflow_task set soon_at = ? where task_id = ?", unlit, BATCH, (statement, one) -> {
                    statement.setTimestamp(1, Timestamp.from(one.soon()));
                    statement.setObject(2, one.task());
                });
    }

    private Unlit unlit(ResultSet row, int number) throws SQLException {
        String country = row.getString("partner_country");
        return new Unlit(
                row.getObject("task_id", UUID.class),
                soon.of(
                        Operation.valueOf(row.getString("kind")),
                        () -> country,
                        row.getTimestamp("due_at").toInstant()));
    }

    private String partner(ProposalId id) {
        return jdbc.sql("select partner_country from proposal where proposal_id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }
}
