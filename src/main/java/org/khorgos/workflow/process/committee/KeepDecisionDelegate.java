package org.khorgos.workflow.process.committee;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.khorgos.access.ProposalId;
import org.khorgos.committee.CommitteeDecisionService;
import org.khorgos.workflow.process.ProposalDelegate;
import org.khorgos.workflow.process.Variables;
import org.springframework.stereotype.Component;

@Component
class KeepDecisionDelegate extends ProposalDelegate {
    private final CommitteeDecisionService decisions;

    KeepDecisionDelegate(CommitteeDecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    protected void execute(ProposalId id, VariableScope variables) {
        decisions.keep(id, Variables.ADOPTED.equals(variables.getVariable(Variables.VOTE_RESULT)));
    }
}
