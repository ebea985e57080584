package org.khorgos.workflow.process.funding;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.funding.FundingProcess;
import org.khorgos.workflow.TaskGate;
import org.khorgos.workflow.process.Variables;
import org.springframework.stereotype.Component;

/** What funding asks of the process. */
@Component
class CamundaFundingProcess implements FundingProcess {
    private static final String CALL_BUDGET_CHANGED = "CallBudgetChanged";
    private final TaskGate gate;
    private final RuntimeService runtime;

    CamundaFundingProcess(TaskGate gate, RuntimeService runtime) {
        this.gate = gate;
        this.runtime = runtime;
    }

    @Override
    public void allocationRecommended(ProposalId id) {
        gate.complete(id, Operation.RECOMMEND_ALLOCATION, "", Map.of());
    }

    @Override
    public void commitmentAnswered(ProposalId id, boolean committed) {
        gate.complete(
                id, Operation.COMMIT_ALLOCATION, "", Map.of(Variables.COMMITMENT, committed ? "COMMITTED" : "REFUSED"));
    }

    @Override
    public void callBudgetChanged() {
        runtime.createSignalEvent(CALL_BUDGET_CHANGED).send();
    }
}
