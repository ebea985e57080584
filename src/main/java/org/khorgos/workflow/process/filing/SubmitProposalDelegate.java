package org.khorgos.workflow.process.filing;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.khorgos.access.ProposalId;
import org.khorgos.proposal.SubmissionService;
import org.khorgos.workflow.process.ProposalDelegate;
import org.springframework.stereotype.Component;

@Component
class SubmitProposalDelegate extends ProposalDelegate {
    private final SubmissionService submissions;

    SubmitProposalDelegate(SubmissionService submissions) {
        this.submissions = submissions;
    }

    @Override
    protected void execute(ProposalId id, VariableScope variables) {
        submissions.submit(id);
    }
}
