package org.khorgos.workflow.process.approval;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.khorgos.access.ProposalId;
import org.khorgos.approval.GovernmentDecisionService;
import org.khorgos.workflow.process.ProposalDelegate;
import org.khorgos.workflow.process.Variables;
import org.springframework.stereotype.Component;

@Component
class ExtendDeadlineDelegate extends ProposalDelegate {
    private final GovernmentDecisionService decisions;

    ExtendDeadlineDelegate(GovernmentDecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    protected void execute(ProposalId id, VariableScope variables) {
        decisions.extendDeadline(id);
        variables.setVariable(Variables.EXTENDED, true);
    }
}
