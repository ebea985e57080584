package org.khorgos.workflow;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reminds everybody in whose hands a proposal is. */
@Component
public class TaskReminders {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskReminders(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    private record Open(UUID id, String kind, @Nullable UUID assignee) {}

    /** Announces one TaskReminded for each open task of the proposal. */
    public void remind(ProposalId id) {
        List<Open> tasks = jdbc.sql("select task_id, kind, assignee_id from workflow_task "
                        + "where proposal_id = :id and status = 'OPEN' and kind not in (:loose)")
                .param("id", id.value())
                .param("loose", Operation.inNoModels())
                .query((row, number) -> new Open(
                        row.getObject("task_id", UUID.class),
                        row.getString("kind"),
                        row.getObject("assignee_id", UUID.class)))
                .list();
        tasks.forEach(task -> events.publishEvent(new TaskReminded(
                id,
                task.kind(),
                task.assignee() == null ? "" : task.assignee().toString(),
                Set.copyOf(jdbc.sql("select group_name from workflow_task_candidate where task_id = ?")
                        .param(task.id())
                        .query(String.class)
                        .list()),
                clock.instant())));
    }
}
