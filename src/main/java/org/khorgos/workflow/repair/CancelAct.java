package org.khorgos.workflow.repair;

import org.camunda.bpm.engine.RuntimeService;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.Refused;
import org.khorgos.identity.SystemUser;
import org.khorgos.signature.TakeBackService;
import org.khorgos.workflow.monitor.OperationNotes;
import org.khorgos.workflow.monitor.OperationNotes.Subject;
import org.springframework.stereotype.Component;

/**
 * Ends the process of a proposal where nothing is decided by that: while it is being signed, when it becomes a draft again,
 * and when it waits for no process any more. A submitted proposal would be left without an end, so it is refused.
 */
@Component
class CancelAct implements RepairAct {
    private final RuntimeService runtime;
    private final TakeBackService signatures;
    private final MainProcess processes;
    private final Situations situations;
    private final OperationNotes notes;

    CancelAct(
            RuntimeService runtime,
            TakeBackService signatures,
            MainProcess processes,
            Situations situations,
            OperationNotes notes) {
        this.runtime = runtime;
        this.signatures = signatures;
        this.processes = processes;
        this.situations = situations;
        this.notes = notes;
    }

    @Override
    public RepairKind kind() {
        return RepairKind.CANCEL;
    }

    @Override
    public void run(ProposalId proposal, RepairPlan plan, String reason) {
        String running = processes.running(proposal).orElseThrow(() -> new Refused("workflow.repair.cancel.none"));
        ProposalState state = situations.state(proposal);
        if (state == ProposalState.COSIGNING) {
            SystemUser.run(() -> signatures.giveBack(proposal));
        } else if (state == ProposalState.DRAFT || state.ended()) {
            runtime.deleteProcessInstance(running, reason);
        } else {
            throw new Refused("workflow.repair.cancel.decides");
        }
        notes.why("Delete", Subject.INSTANCE, running, reason);
    }
}
