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
 * being signed, else at the tasks at which it was. A stage that a process had called cannot be begun again in its middle.
 */
@Component
class RestartAct implements RepairAct {
    private static final String SIGNING = "CallActivity_Filing";
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final MainProcess processes;
    private final Situations situations;
    private final OperationNotes notes;

    RestartAct(
            RuntimeService runtime,
            RepositoryService repository,
            MainProcess processes,
            Situations situations,
            OperationNotes notes) {
        this.runtime = runtime;
        this.repository = repository;
        this.processes = processes;
        this.situations = situations;
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
        List<String> steps = steps(ended, state);
        if (steps.isEmpty()) {
            throw new Refused("workflow.repair.restart.stage");
        }
        var restart = runtime.restartProcessInstances(ended.definition()).processInstanceIds(ended.id());
        steps.forEach(restart::startBeforeActivity);
        restart.execute();
        notes.why("RestartProcessInstance", Subject.DEFINITION, ended.definition(), reason);
    }

    private List<String> steps(MainProcess.Ended ended, ProposalState state) {
        if (state == ProposalState.COSIGNING) {
            return List.of(SIGNING);
        }
        BpmnModelInstance model = repository.getBpmnModelInstance(ended.definition());
        return ended.cancelled().stream()
                .filter(step -> model.getModelElementById(step) instanceof UserTask)
                .filter(step -> MoveRule.ban(state, step).isEmpty())
                .toList();
    }
}
