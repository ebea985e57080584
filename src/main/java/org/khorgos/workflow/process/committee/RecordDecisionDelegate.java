package org.khorgos.workflow.process.committee;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.khorgos.access.ProposalId;
import org.khorgos.committee.CommitteeDecisionService;
import org.khorgos.workflow.process.ProposalDelegate;
import org.khorgos.workflow.process.Variables;
import org.springframework.stereotype.Component;

@Component
class RecordDecisionDelegate extends ProposalDelegate {
    private final CommitteeDecisionService decisions;

    RecordDecisionDelegate(CommitteeDecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    protected void execute(ProposalId id, VariableScope variables) {
        boolean adopted = Variables.ADOPTED.equals(variables.getVariable(Variables.VOTE_RESULT));
        variables.setVariable(Variables.COMMITTEE, decisions.record(id, adopted).name());
    }
}
