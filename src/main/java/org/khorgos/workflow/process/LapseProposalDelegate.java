package org.khorgos.workflow.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.khorgos.access.ProposalId;
import org.khorgos.proposal.SubmissionService;
import org.springframework.stereotype.Component;

@Component
class LapseProposalDelegate extends ProposalDelegate {
    private final SubmissionService submissions;

    LapseProposalDelegate(SubmissionService submissions) {
        this.submissions = submissions;
    }

    @Override
    protected void execute(ProposalId id, VariableScope variables) {
        submissions.lapse(id);
        variables.setVariable(Variables.FILING, Variables.LAPSED);
    }
}
