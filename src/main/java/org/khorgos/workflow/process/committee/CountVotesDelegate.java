package org.khorgos.workflow.process.committee;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.khorgos.access.ProposalId;
import org.khorgos.committee.CommitteeService;
import org.khorgos.workflow.process.ProposalDelegate;
import org.khorgos.workflow.process.Variables;
import org.springframework.stereotype.Component;

@Component
class CountVotesDelegate extends ProposalDelegate {
    private final CommitteeService committee;

    CountVotesDelegate(CommitteeService committee) {
        this.committee = committee;
    }

    @Override
    protected void execute(ProposalId id, VariableScope variables) {
        variables.setVariables(Variables.of(committee.countVotes(id)));
    }
}
