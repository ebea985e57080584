package org.khorgos.workflow.repair;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.Refused;
import org.khorgos.workflow.process.StandingFacts;
import org.khorgos.workflow.repair.MainProcess.Ended;
import org.khorgos.workflow.repair.MainProcess.Stage;
import org.springframework.stereotype.Component;

/**
 * Lets a stage begin again at the one task at which it was. What it did before stands and is not done again; where several
 * people were asked at once some have answered, so that asking all anew would count them twice.
 */
@Component
class StageRestart {
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final TaskService tasks;
    private final HistoryService history;

    StageRestart(RuntimeService runtime, RepositoryService repository, TaskService tasks, HistoryService history) {
        this.runtime = runtime;
        this.repository = repository;
        this.tasks = tasks;
        this.history = history;
    }

    /**
     * The task at which the stage can begin again; throws Refused when nobody was asked, when several were, or when the
     * proposal's state lets nobody do it.
     */
    String step(Stage stage, ProposalState state) {
        BpmnModelInstance model = repository.getBpmnModelInstance(stage.definition());
        List<String> open = stage.cancelled().stream()
                .filter(step -> model.getModelElementById(step) instanceof UserTask)
                .toList();
        if (open.isEmpty()) {
            throw new Refused("workflow.repair.restart.nobody");
        }
        String step = open.get(0);
        if (open.size() > 1 || !asksOne(model.getModelElementById(step))) {
            throw several(stage);
        }
        MoveRule.ban(state, step).ifPresent(ban -> {
            throw ban.refused();
        });
        return step;
    }

    /** Begins the main process again, which calls the stage, and lets the stage wait there with what it knew. */
    void begin(ProposalId proposal, Ended main, Stage stage, String step) {
        var restart = runtime.restartProcessInstances(main.definition())
                .processInstanceIds(main.id())
                .startBeforeActivity(stage.call());
        StandingFacts.passOver(step, restart::execute);
        Task first = first(stage, proposal);
        runtime.setVariables(first.getProcessInstanceId(), known(stage));
        if (!first.getTaskDefinitionKey().equals(step)) {
            runtime.createProcessInstanceModification(first.getProcessInstanceId())
                    .startBeforeActivity(step)
                    .cancelAllForActivity(first.getTaskDefinitionKey())
                    .execute();
        }
    }

    private Task first(Stage stage, ProposalId proposal) {
        List<Task> waiting = tasks.createTaskQuery()
                .processInstanceBusinessKey(proposal.toString())
                .processDefinitionKey(stage.process())
                .listPage(0, 2);
        if (waiting.isEmpty()) {
            throw new Refused("workflow.repair.restart.nobody");
        }
        if (waiting.size() > 1) {
            throw several(stage);
        }
        return waiting.get(0);
    }

    private Map<String, Object> known(Stage stage) {
        return history.createHistoricVariableInstanceQuery().processInstanceId(stage.id()).listPage(0, 1000).stream()
                .filter(variable -> stage.id().equals(variable.getExecutionId()) && variable.getValue() != null)
                .collect(Collectors.toMap(HistoricVariableInstance::getName, HistoricVariableInstance::getValue));
    }

    private static Refused several(Stage stage) {
        return new Refused("workflow.repair.restart.stage", stage.words());
    }

    private static boolean asksOne(UserTask task) {
        return task.getLoopCharacteristics() == null && task.getParentElement() instanceof Process;
    }
}
