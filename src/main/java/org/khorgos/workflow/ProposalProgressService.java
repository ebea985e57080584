package org.khorgos.workflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Incident;
import org.khorgos.access.Operation;
import org.khorgos.access.PermissionCatalogue;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.khorgos.access.VisibilityRule;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells everybody who may see a proposal where it is: the picture of its process and who holds it. */
@Service
@Transactional(readOnly = true)
public class ProposalProgressService {
    private static final String MAIN = "proposal";
    private static final Set<Operation> SECRET_PERSONS =
            Set.of(Operation.ANSWER_INVITATION, Operation.WRITE_REVIEW, Operation.CAST_VOTE);
    private final HistoryService history;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final Diagrams diagrams;
    private final JdbcClient jdbc;
    private final VisibilityRule visibility;
    private final CurrentUser current;

    ProposalProgressService(
            HistoryService history,
            RuntimeService runtime,
            RepositoryService repository,
            Diagrams diagrams,
            JdbcClient jdbc,
            VisibilityRule visibility,
            CurrentUser current) {
        this.history = history;
        this.runtime = runtime;
        this.repository = repository;
        this.diagrams = diagrams;
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.current = current;
    }

    /** The main model first, then the models it has called, the latest last; a draft shows the main model unmarked. */
    @Requires(Operation.VIEW)
    public List<ProcessPicture> pictures(ProposalId id, Locale language) {
        List<HistoricProcessInstance> instances = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .orderByProcessInstanceStartTime()
                .asc()
                .listPage(0, 50);
        List<ProcessPicture> pictures = new ArrayList<>();
        instances.stream()
                .filter(instance -> instance.getProcessDefinitionKey().equals(MAIN))
                .forEach(instance -> pictures.add(picture(instance, language)));
        instances.stream()
                .filter(instance -> !instance.getProcessDefinitionKey().equals(MAIN))
                .forEach(instance -> pictures.add(picture(instance, language)));
        return pictures.isEmpty() ? List.of(unmarked(language)) : pictures;
    }

    /** Everybody in whose hands the proposal is now, the longest holder first. */
    @Requires(Operation.VIEW)
    public List<TaskHolder> holders(ProposalId id) {
        Actor actor = current.get();
        boolean all = visibility.mayView(actor, id, Operation.VIEW_REVIEWS);
        return jdbc.sql("""
                        select t.kind, t.created_at, t.due_at, a.display_name,
                          (select group_concat(c.group_name) from workflow_task_candidate c where c.task_id = t.task_id) groups_
                        from workflow_task t left join identity_user a on a.user_id = t.assignee_id
                        where t.proposal_id = ? and t.status = 'OPEN' order by t.created_at, t.task_id
                        """)
                .param(id.value())
                .query((row, number) -> {
                    Operation kind = Operation.valueOf(row.getString("kind"));
                    String groups = row.getString("groups_");
                    return new TaskHolder(
                            kind,
                            all || !SECRET_PERSONS.contains(kind) ? row.getString("display_name") : null,
                            groups == null ? roles(kind) : plainRoles(groups),
                            row.getTimestamp("created_at").toInstant(),
                            row.getTimestamp("due_at") == null
                                    ? null
                                    : row.getTimestamp("due_at").toInstant());
                })
                .list();
    }

    private static String roles(Operation kind) {
        return PermissionCatalogue.roles(kind).stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static String plainRoles(String groups) {
        return Arrays.stream(groups.split(","))
                .map(group -> group.replaceAll("@.*", ""))
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
    }

    private ProcessPicture picture(HistoricProcessInstance instance, Locale language) {
        Set<String> done = new HashSet<>();
        Set<String> active = new HashSet<>();
        for (HistoricActivityInstance activity : history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .listPage(0, 1000)) {
            String element = activity.getActivityId().replace("#multiInstanceBody", "");
            if (activity.getEndTime() == null) {
                active.add(element);
            } else if (!activity.isCanceled()) {
                done.add(element);
            }
        }
        done.removeAll(active);
        Set<String> failed = runtime.createIncidentQuery().processInstanceId(instance.getId()).listPage(0, 100).stream()
                .map(Incident::getActivityId)
                .collect(Collectors.toSet());
        return new ProcessPicture(
                instance.getProcessDefinitionKey(),
                instance.getProcessDefinitionVersion(),
                diagrams.xml(instance.getProcessDefinitionId(), instance.getProcessDefinitionKey(), language),
                done,
                active,
                failed);
    }

    private ProcessPicture unmarked(Locale language) {
        ProcessDefinition latest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(MAIN)
                .latestVersion()
                .singleResult();
        String xml = diagrams.xml(latest.getId(), MAIN, language);
        return new ProcessPicture(MAIN, latest.getVersion(), xml, Set.of(), Set.of(), Set.of());
    }
}
