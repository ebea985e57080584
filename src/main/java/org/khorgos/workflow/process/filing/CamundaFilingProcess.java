package org.khorgos.workflow.process.filing;

import java.util.Map;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.filing.FilingConfirmation;
import org.khorgos.filing.FilingProcess;
import org.khorgos.filing.FormCheck;
import org.khorgos.workflow.TaskGate;
import org.khorgos.workflow.process.Variables;
import org.springframework.stereotype.Component;

/** What filing asks of the process. */
@Component
class CamundaFilingProcess implements FilingProcess {
    private final TaskGate gate;

    CamundaFilingProcess(TaskGate gate) {
        this.gate = gate;
    }

    @Override
    public void formChecked(ProposalId id, FormCheck check) {
        gate.complete(id, Operation.CHECK_FORM, "", Variables.of(check));
    }

    @Override
    public void filingProposed(ProposalId id) {
        gate.complete(id, Operation.PROPOSE_FILING, "", Map.of());
    }

    @Override
    public void filingConfirmed(ProposalId id, FilingConfirmation confirmation) {
        gate.complete(id, Operation.CONFIRM_FILING, "", Map.of(Variables.FILING_CONFIRMATION, confirmation.name()));
    }
}
