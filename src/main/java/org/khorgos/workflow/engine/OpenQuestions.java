package org.khorgos.workflow.engine;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.khorgos.workflow.TaskEnded;
import org.khorgos.workflow.TaskId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Closes in the inbox what the engine deletes with a task: the questions that its holder asked and nobody answered. */
@Component
class OpenQuestions {
    private final JdbcClient jdbc;
    private final CurrentUser current;
    private final ApplicationEventPublisher events;

    OpenQuestions(JdbcClient jdbc, CurrentUser current, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.current = current;
        this.events = events;
    }

    void close(TaskId parent, ProposalId proposal, Instant now) {
        List<UUID> open = jdbc.sql(
                        "select task_id from workflow_task where parent_id = ? and status = 'OPEN' for update")
                .param(parent.value())
                .query(UUID.class)
                .list();
        for (UUID question : open) {
            jdbc.sql("update workflow_task set status = 'CLOSED', ended_at = ?, ended_by = ? where task_id = ?")
                    .params(
                            Timestamp.from(now),
                            current.find().orElse(Actor.SYSTEM).id().value(),
                            question)
                    .update();
            events.publishEvent(
                    new TaskEnded(proposal, Operation.ANSWER_QUESTION.name(), new TaskId(question), "", now));
        }
    }
}
