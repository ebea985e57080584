package org.khorgos.workflow.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;
import org.khorgos.proposal.SignatureService;
import org.springframework.stereotype.Component;

@Component
class DropSignatoryDelegate extends ProposalDelegate {
    private final SignatureService signatures;

    DropSignatoryDelegate(SignatureService signatures) {
        this.signatures = signatures;
    }

    @Override
    protected void execute(ProposalId id, VariableScope variables) {
        signatures.drop(id, UserId.of((String) variables.getVariable(Variables.SIGNATORY)));
    }
}
