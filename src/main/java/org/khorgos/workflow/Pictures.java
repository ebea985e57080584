package org.khorgos.workflow;

import java.util.ArrayList;
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
import org.khorgos.access.ProposalId;
import org.springframework.stereotype.Component;

/** Draws where a proposal is in its models. */
@Component
public class Pictures {
    private static final String MAIN = "proposal";
    private final HistoryService history;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final Diagrams diagrams;

    Pictures(HistoryService history, RuntimeService runtime, RepositoryService repository, Diagrams diagrams) {
        this.history = history;
        this.runtime = runtime;
        this.repository = repository;
        this.diagrams = diagrams;
    }

    /** The main model first, then the models it has called, the latest last; empty before the process has begun. */
    public List<ProcessPicture> of(ProposalId id, Locale language) {
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
        return pictures;
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
                instance.getId(),
                instance.getProcessDefinitionKey(),
                instance.getProcessDefinitionVersion(),
                diagrams.xml(instance.getProcessDefinitionId(), instance.getProcessDefinitionKey(), language),
                done,
                active,
                failed);
    }

    /** The newest main model with nothing marked. */
    public ProcessPicture unmarked(Locale language) {
        ProcessDefinition latest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(MAIN)
                .latestVersion()
                .singleResult();
        String xml = diagrams.xml(latest.getId(), MAIN, language);
        return new ProcessPicture("", MAIN, latest.getVersion(), xml, Set.of(), Set.of(), Set.of());
    }
}
