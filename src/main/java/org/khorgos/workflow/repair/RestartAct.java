package org.khorgos.workflow.repair;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.Refused;
import org.khorgos.workflow.monitor.OperationNotes;
import org.khorgos.workflow.monitor.OperationNotes.Subject;
import org.springframework.stereotype.Component;

/**
 * Begins a process again that was ended by force while its proposal still waits for it: at its start while the proposal is
 * being signed, else at the tasks at which it was, be they its own or the one of the stage that it had called.
 */
@Component
class RestartAct implements RepairAct {
    private static final String SIGNING = "CallActivity_Filing";
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final MainProcess processes;
    private final Situations situations;
    private final StageRestart stages;
    private final OperationNotes notes;

    RestartAct(
            RuntimeService runtime,
            RepositoryService repository,
            MainProcess processes,
            Situations situations,
            StageRestart stages,
            OperationNotes notes) {
        this.runtime = runtime;
        this.repository = repository;
        this.processes = processes;
        this.situations = situations;
        this.stages = stages;
        this.notes = notes;
    }

    @Override
    public RepairKind kind() {
        return RepairKind.RESTART;
    }

    @Override
    public void run(ProposalId proposal, RepairPlan plan, String reason) {
        if (processes.running(proposal).isPresent()) {
            throw new Refused("workflow.repair.restart.runs");
        }
        ProposalState state = situations.state(proposal);
        if (state == ProposalState.DRAFT || state.ended()) {
            throw new Refused("workflow.repair.restart.over");
        }
        MainProcess.Ended ended =
                processes.ended(proposal).orElseThrow(() -> new Refused("workflow.repair.restart.over"));
        if (state == ProposalState.COSIGNING) {
            own(ended, List.of(SIGNING));
        } else {
            atTasks(proposal, ended, state);
        }
        notes.why("RestartProcessInstance", Subject.DEFINITION, ended.definition(), reason);
    }

    private void atTasks(ProposalId proposal, MainProcess.Ended ended, ProposalState state) {
        List<String> tasks = tasks(ended);
        List<String> possible = tasks.stream()
                .filter(task -> MoveRule.ban(state, task).isEmpty())
                .toList();
        if (possible.isEmpty()) {
            MainProcess.Stage stage = processes
                    .stage(ended)
                    .orElseThrow(() ->
                            tasks.isEmpty() ? new Refused("workflow.repair.restart.nobody") : MoveBan.STATE.refused());
            stages.begin(proposal, ended, stage, stages.step(stage, state));
        } else {
            own(ended, possible);
        }
    }

    private void own(MainProcess.Ended ended, List<String> steps) {
        var restart = runtime.restartProcessInstances(ended.definition()).processInstanceIds(ended.id());
        steps.forEach(restart::startBeforeActivity);
        restart.execute();
    }

    private List<String> tasks(MainProcess.Ended ended) {
        BpmnModelInstance model = repository.getBpmnModelInstance(ended.definition());
        return ended.cancelled().stream()
                .filter(step -> model.getModelElementById(step) instanceof UserTask)
                .toList();
    }
}
