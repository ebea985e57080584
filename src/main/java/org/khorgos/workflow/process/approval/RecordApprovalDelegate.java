package org.khorgos.workflow.process.approval;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.khorgos.access.ProposalId;
import org.khorgos.approval.GovernmentDecisionService;
import org.khorgos.workflow.process.ProposalDelegate;
import org.khorgos.workflow.process.Variables;
import org.springframework.stereotype.Component;

@Component
class RecordApprovalDelegate extends ProposalDelegate {
    private final GovernmentDecisionService decisions;

    RecordApprovalDelegate(GovernmentDecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    protected void execute(ProposalId id, VariableScope variables) {
        decisions.recordApproval(id, Variables.APPROVED.equals(variables.getVariable(Variables.GOVERNMENTS)));
    }
}
