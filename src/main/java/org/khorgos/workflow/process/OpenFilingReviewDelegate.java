package org.khorgos.workflow.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.khorgos.access.ProposalId;
import org.khorgos.filing.FilingService;
import org.springframework.stereotype.Component;

@Component
class OpenFilingReviewDelegate extends ProposalDelegate {
    private final FilingService filings;

    OpenFilingReviewDelegate(FilingService filings) {
        this.filings = filings;
    }

    @Override
    protected void execute(ProposalId id, VariableScope variables) {
        filings.openFilingReview(id);
    }
}
