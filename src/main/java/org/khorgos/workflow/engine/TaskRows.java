package org.khorgos.workflow.engine;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
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
import org.khorgos.workflow.process.StandingFacts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mirrors each user task of the engine into the inbox table, in the engine's own transaction. */
@Component
class TaskRows implements TaskListener {
    private final JdbcClient jdbc;
    private final DueLights lights;
    private final OpenQuestions questions;
    private final CurrentUser current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskRows(
            JdbcClient jdbc,
            DueLights lights,
            OpenQuestions questions,
            CurrentUser current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.questions = questions;
        this.jdbc = jdbc;
        this.lights = lights;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> open(task);
            case EVENTNAME_UPDATE -> change(task);
            case EVENTNAME_ASSIGNMENT -> assigned(task);
            case EVENTNAME_COMPLETE -> end(task, "DONE");
            case EVENTNAME_DELETE -> end(task, "CLOSED");
            default -> throw new IllegalArgumentException(task.getEventName());
        }
    }

    private void open(DelegateTask task) {
        UUID id = id(task);
        Operation kind = Operation.ofTask(task.getTaskDefinitionKey());
        jdbc.sql("""
                        insert into workflow_task (task_id, engine_task_id, proposal_id, kind, subject, status, assignee_id,
                          assignee_since, owner_id, priority, created_at, due_at, soon_at, follow_up_at,
                          number, state, call_id, partner_country, lead_organisation)
                        select :id, :engine, p.proposal_id, :kind, :subject, 'OPEN', :assignee, :since, :owner, :priority,
                          :now, :due, :soon, :follow,
                          coalesce(p.number, ''), p.state, p.call_id, p.partner_country, p.home_organisation_name
                        from proposal p where p.proposal_id = :proposal
                        """)
                .param("id", id)
                .param("engine", task.getId())
                .param("proposal", proposal(task).value())
                .param("kind", kind.name())
                .param("subject", Subjects.of(task))
                .param("since", task.getAssignee() == null ? null : Timestamp.from(clock.instant()))
                .params(shared(task))
                .update();
        Set<String> groups =
                task.getCandidates().stream().map(IdentityLink::getGroupId).collect(Collectors.toSet());
        groups.forEach(group -> jdbc.sql("insert into workflow_task_candidate (group_name, task_id) values (?, ?)")
                .params(group, id)
                .update());
        if (StandingFacts.waits(task.getTaskDefinitionKey())) {
            events.publishEvent(new TaskOpened(proposal(task), kind.name(), holder(task), groups, clock.instant()));
        }
    }

    private void change(DelegateTask task) {
        jdbc.sql("""
                        update workflow_task set
                          assignee_since = case when :assignee is null then null
                            when assignee_id = :assignee then assignee_since else :now end,
                          assignee_id = :assignee, owner_id = :owner, priority = :priority, due_at = :due, soon_at = :soon,
                          follow_up_at = :follow
                        where engine_task_id = :engine
                        """).param("engine", task.getId()).params(shared(task)).update();
    }

    /** What the engine may change of an open task. */
    private Map<String, @Nullable Object> shared(DelegateTask task) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("assignee", user(task.getAssignee()));
        values.put("owner", user(task.getOwner()));
        values.put("priority", task.getPriority());
        values.put("now", Timestamp.from(clock.instant()));
        values.put("due", timestamp(task.getDueDate()));
        values.put("soon", timestamp(lights.soon(task)));
        values.put("follow", timestamp(task.getFollowUpDate()));
        return values;
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
        questions.close(new TaskId(id(task)), proposal(task), now);
    }

    /** For everybody else the task is over. */
    private void assigned(DelegateTask task) {
        if (task.getAssignee() != null) {
            ended(task, holder(task));
        }
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

    private static @Nullable UUID user(@Nullable String id) {
        return id == null ? null : UUID.fromString(id);
    }

    private static @Nullable Timestamp timestamp(@Nullable Date date) {
        return date == null ? null : Timestamp.from(date.toInstant());
    }
}
