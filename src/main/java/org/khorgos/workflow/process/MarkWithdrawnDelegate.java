package org.khorgos.workflow.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.khorgos.access.ProposalId;
import org.khorgos.proposal.SubmissionService;
import org.springframework.stereotype.Component;

@Component
class MarkWithdrawnDelegate extends ProposalDelegate {
    private final SubmissionService submissions;

    MarkWithdrawnDelegate(SubmissionService submissions) {
        this.submissions = submissions;
    }

    @Override
    protected void execute(ProposalId id, VariableScope variables) {
        submissions.markWithdrawn(id);
    }
}
