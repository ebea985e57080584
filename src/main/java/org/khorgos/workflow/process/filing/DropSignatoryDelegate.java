package org.khorgos.workflow.process.filing;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;
import org.khorgos.signature.SignatureService;
import org.khorgos.workflow.process.ProposalDelegate;
import org.khorgos.workflow.process.Variables;
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
