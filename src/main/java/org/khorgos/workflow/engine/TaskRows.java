package org.khorgos.workflow.engine;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.khorgos.workflow.TaskEnded;
import org.khorgos.workflow.TaskId;
import org.khorgos.workflow.TaskOpened;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mirrors each user task of the engine into the inbox table, in the engine's own transaction. */
@Component
class TaskRows implements TaskListener {
    private final JdbcClient jdbc;
    private final CurrentUser current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskRows(JdbcClient jdbc, CurrentUser current, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> open(task);
            case EVENTNAME_ASSIGNMENT -> assign(task);
            case EVENTNAME_COMPLETE -> end(task, "DONE");
            case EVENTNAME_DELETE -> end(task, "CLOSED");
            default -> throw new IllegalArgumentException(task.getEventName());
        }
    }

    private void open(DelegateTask task) {
        UUID id = id(task);
        Operation kind = Operation.ofTask(task.getTaskDefinitionKey());
        jdbc.sql("""
                        insert into workflow_task (task_id, engine_task_id, proposal_id, kind, subject, status,
                          assignee_id, assignee_since, created_at, due_at, follow_up_at)
                        values (:id, :engine, :proposal, :kind, :subject, 'OPEN', :assignee, :since, :now, :due, :follow)
                        """)
                .param("id", id)
                .param("engine", task.getId())
                .param("proposal", proposal(task).value())
                .param("kind", kind.name())
                .param("subject", Subjects.of(task))
                .param("assignee", assignee(task))
                .param("since", task.getAssignee() == null ? null : Timestamp.from(clock.instant()))
                .param("now", Timestamp.from(clock.instant()))
                .param("due", timestamp(task.getDueDate()))
                .param("follow", timestamp(task.getFollowUpDate()))
                .update();
        Set<String> groups =
                task.getCandidates().stream().map(IdentityLink::getGroupId).collect(Collectors.toSet());
        groups.forEach(group -> jdbc.sql("insert into workflow_task_candidate (group_name, task_id) values (?, ?)")
                .params(group, id)
                .update());
        events.publishEvent(new TaskOpened(proposal(task), kind.name(), holder(task), groups, clock.instant()));
    }

    private void assign(DelegateTask task) {
        jdbc.sql("update workflow_task set assignee_id = ?, assignee_since = ? where engine_task_id = ?")
                .param(1, assignee(task))
                .param(2, task.getAssignee() == null ? null : Timestamp.from(clock.instant()))
                .param(3, task.getId())
                .update();
        if (task.getAssignee() != null) {
            ended(task, holder(task));
        }
    }

    private void end(DelegateTask task, String status) {
        Instant now = clock.instant();
        jdbc.sql("update workflow_task set status = ?, ended_at = ?, ended_by = ? where engine_task_id = ?")
                .params(
                        status,
                        Timestamp.from(now),
                        current.find().orElse(Actor.SYSTEM).id().value(),
                        task.getId())
                .update();
        ended(task, "");
    }

    private void ended(DelegateTask task, String holder) {
        String kind = Operation.ofTask(task.getTaskDefinitionKey()).name();
        events.publishEvent(new TaskEnded(proposal(task), kind, new TaskId(id(task)), holder, clock.instant()));
    }

    private static UUID id(DelegateTask task) {
        return UUID.nameUUIDFromBytes(task.getId().getBytes(StandardCharsets.UTF_8));
    }

    private static String holder(DelegateTask task) {
        return task.getAssignee() == null ? "" : task.getAssignee();
    }

    private static ProposalId proposal(DelegateTask task) {
        return ProposalId.of(task.getExecution().getProcessBusinessKey());
    }

    private static @Nullable UUID assignee(DelegateTask task) {
        return task.getAssignee() == null ? null : UUID.fromString(task.getAssignee());
    }

    private static @Nullable Timestamp timestamp(@Nullable Date date) {
        return date == null ? null : Timestamp.from(date.toInstant());
    }
}
