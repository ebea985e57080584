package org.khorgos.workflow.process.committee;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.khorgos.access.ProposalId;
import org.khorgos.committee.CommitteeService;
import org.khorgos.workflow.process.ProposalDelegate;
import org.khorgos.workflow.process.Variables;
import org.springframework.stereotype.Component;

@Component
class OpenCommitteeDelegate extends ProposalDelegate {
    private final CommitteeService committee;

    OpenCommitteeDelegate(CommitteeService committee) {
        this.committee = committee;
    }

    @Override
    protected void execute(ProposalId id, VariableScope variables) {
        committee.openCommittee(id);
        variables.setVariable(Variables.INVITED_AGAIN, false);
    }
}
