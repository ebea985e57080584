package org.khorgos.workflow.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;
import org.khorgos.proposal.ProposalProcess;
import org.khorgos.signature.SignatureProcess;
import org.khorgos.withdrawal.WithdrawalProcess;
import org.khorgos.workflow.TaskGate;
import org.springframework.stereotype.Component;

/** What a proposal asks of its process; the proposal id is the business key. */
@Component
class CamundaProposalProcess implements ProposalProcess, SignatureProcess, WithdrawalProcess {
    private static final String PROCESS = "proposal";
    private static final String WITHDRAWAL_ASKED = "WithdrawalAsked";
    private static final String TAKEN_BACK = "taken back to be changed";
    private static final String PROPOSAL_WITHDRAWN = "ProposalWithdrawn";
    private final TaskGate gate;
    private final RuntimeService runtime;

    CamundaProposalProcess(TaskGate gate, RuntimeService runtime) {
        this.gate = gate;
        this.runtime = runtime;
    }

    @Override
    public void sentForSignature(ProposalId id) {
        runtime.startProcessInstanceByKey(PROCESS, id.toString());
    }

    @Override
    public void signatureAnswered(ProposalId id, UserId signatory) {
        gate.complete(id, Operation.SIGN_PROPOSAL, signatory.toString(), Map.of());
    }

    @Override
    public void takenBack(ProposalId id) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString(), PROCESS)
                .listPage(0, 1)
                .forEach(running -> runtime.deleteProcessInstance(running.getId(), TAKEN_BACK));
    }

    @Override
    public void corrected(ProposalId id) {
        gate.complete(id, Operation.CORRECT_PROPOSAL, "", Map.of());
    }

    @Override
    public void revised(ProposalId id) {
        gate.complete(id, Operation.REVISE_PROPOSAL, "", Map.of());
    }

    @Override
    public void withdrawalAsked(ProposalId id) {
        correlate(id, WITHDRAWAL_ASKED);
    }

    @Override
    public void withdrawalAnswered(ProposalId id, boolean consent) {
        gate.complete(id, Operation.CONSENT_TO_WITHDRAWAL, "", Map.of());
        if (consent) {
            withdrawn(id);
        }
    }

    @Override
    public void withdrawn(ProposalId id) {
        correlate(id, PROPOSAL_WITHDRAWN);
    }

    private void correlate(ProposalId id, String message) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(id.toString())
                .correlate();
    }
}
