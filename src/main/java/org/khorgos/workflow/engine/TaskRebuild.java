package org.khorgos.workflow.engine;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the inbox right again from the engine and the proposals; rows of tasks that are over stay as they are. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TaskRebuild {
    private static final String ENGINES = "join ACT_RU_TASK t on t.ID_ = w.engine_task_id collate utf8mb4_bin";
    private static final String CLOSE = """
            update workflow_task w left %s set w.status = 'CLOSED', w.ended_at = :now, w.ended_by = :system
            where w.status = 'OPEN' and t.ID_ is null
            """.formatted(ENGINES);
    private static final String REOPEN = """
            update workflow_task w %s set w.status = 'OPEN', w.ended_at = null, w.ended_by = null
            where w.status <> 'OPEN'
            """.formatted(ENGINES);
    private static final String INSERT = """
            insert into workflow_task (task_id, engine_task_id, parent_id, proposal_id, kind, subject, status, created_at,
              number, state, call_id, partner_country, lead_organisation)
            select :id, :engine, :parent, p.proposal_id, :kind, :subject, 'OPEN', :created,
              coalesce(p.number, ''), p.state, p.call_id, p.partner_country, p.home_organisation_name
            from proposal p where p.proposal_id = :proposal
            """;
    private static final String TERMS = """
            update workflow_task w %s set
              w.assignee_since = case when t.ASSIGNEE_ is null then null
                when w.assignee_id <=> cast(t.ASSIGNEE_ as uuid) then w.assignee_since else :now end,
              w.assignee_id = cast(t.ASSIGNEE_ as uuid), w.owner_id = cast(t.OWNER_ as uuid), w.priority = t.PRIORITY_,
              w.soon_at = null, w.due_at = t.DUE_DATE_, w.follow_up_at = t.FOLLOW_UP_DATE_
            where w.status = 'OPEN'
            """.formatted(ENGINES);
    private static final String NO_CANDIDATES = """
            delete c from workflow_task_candidate c join workflow_task w on w.task_id = c.task_id
            left join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = w.engine_task_id collate utf8mb4_bin and l.TYPE_ = 'candidate'
              and l.GROUP_ID_ collate utf8mb4_unicode_ci = c.group_name
            where w.status = 'OPEN' and l.ID_ is null
            """;
    private static final String CANDIDATES = """
            insert into workflow_task_candidate (group_name, task_id)
            select distinct l.GROUP_ID_, w.task_id from workflow_task w
            join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = w.engine_task_id collate utf8mb4_bin
            where w.status = 'OPEN' and l.TYPE_ = 'candidate' and l.GROUP_ID_ is not null
            on duplicate key update task_id = w.task_id
            """;
    /** Touches every row, so that the rows of its groups follow even where its own was right. */
    private static final String PROPOSAL = """
            update workflow_task w join proposal p on p.proposal_id = w.proposal_id
            left join proposal_title en on en.proposal_id = p.proposal_id and en.language = 'en'
            left join proposal_title zh on zh.proposal_id = p.proposal_id and zh.language = 'zh_CN'
            left join proposal_title ru on ru.proposal_id = p.proposal_id and ru.language = 'ru'
            set w.number = coalesce(p.number, ''), w.state = p.state, w.call_id = p.call_id,
              w.partner_country = p.partner_country, w.lead_organisation = p.home_organisation_name,
              w.title_en = coalesce(en.title, p.title), w.title_zh = coalesce(zh.title, p.title),
              w.title_ru = coalesce(ru.title, p.title)
            """;

    private final JdbcClient jdbc;
    private final TaskService tasks;
    private final RuntimeService processes;
    private final DueLights lights;
    private final Clock clock;

    TaskRebuild(JdbcClient jdbc, TaskService tasks, RuntimeService processes, DueLights lights, Clock clock) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.processes = processes;
        this.lights = lights;
        this.clock = clock;
    }

    /**
     * Holds every open row until the transaction ends: who takes or does a task meanwhile waits, so that no step that is
     * half seen in the engine is written over the row of that step.
     */
    public void run() {
        jdbc.sql("select task_id from workflow_task where status = 'OPEN' order by task_id for update")
                .query(UUID.class)
                .list();
        Map<String, Object> always = Map.of(
                "now",
                Timestamp.from(clock.instant()),
                "system",
                Actor.SYSTEM.id().value());
        update(CLOSE, always);
        update(REOPEN, always);
        tasksFirst(missing()).forEach(this::insert);
        update(TERMS, always);
        update(PROPOSAL, always);
        update(NO_CANDIDATES, always);
        update(CANDIDATES, always);
        lights.fill();
    }

    private void update(String sql, Map<String, Object> parameters) {
        jdbc.sql(sql).params(parameters).update();
    }

    private List<String> missing() {
        return jdbc.sql("select engine_task_id from workflow_task_drift where drift = 'MISSING'")
                .query(String.class)
                .list();
    }

    /** Questions after the tasks that ask them. */
    private List<Task> tasksFirst(List<String> engineIds) {
        return engineIds.stream()
                .map(id -> tasks.createTaskQuery().taskId(id).singleResult())
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(task -> task.getParentTaskId() != null))
                .toList();
    }

    private void insert(Task task) {
        String engineId = task.getId();
        jdbc.sql(INSERT)
                .param("id", id(engineId))
                .param("engine", engineId)
                .param("parent", parent(task).orElse(null))
                .param("proposal", proposal(task).value())
                .param("kind", kind(task).name())
                .param("subject", subject(task))
                .param("created", Timestamp.from(task.getCreateTime().toInstant()))
                .update();
    }

    private static Optional<UUID> parent(Task task) {
        return Optional.ofNullable(task.getParentTaskId()).map(TaskRebuild::id);
    }

    private static UUID id(String engineId) {
        return UUID.nameUUIDFromBytes(engineId.getBytes(StandardCharsets.UTF_8));
    }

    private static Operation kind(Task task) {
        return task.getTaskDefinitionKey() == null
                ? Operation.valueOf(task.getName())
                : Operation.ofTask(task.getTaskDefinitionKey());
    }

    private String subject(Task task) {
        if (task.getParentTaskId() != null) {
            return id(task.getId()).toString();
        }
        if (task.getTaskDefinitionKey() == null) {
            return task.getId();
        }
        String variable = Subjects.variable(task.getTaskDefinitionKey());
        return variable == null ? "" : String.valueOf(tasks.getVariable(task.getId(), variable));
    }

    private ProposalId proposal(Task task) {
        if (task.getParentTaskId() != null) {
            return proposal(
                    tasks.createTaskQuery().taskId(task.getParentTaskId()).singleResult());
        }
        if (task.getTaskDefinitionKey() == null) {
            return ProposalId.of(task.getDescription());
        }
        return ProposalId.of(processes
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey());
    }
}
