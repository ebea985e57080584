package org.khorgos.workflow.process.filing;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.khorgos.access.ProposalId;
import org.khorgos.filing.FilingService;
import org.khorgos.workflow.process.ProposalDelegate;
import org.springframework.stereotype.Component;

@Component
class ReturnProposalDelegate extends ProposalDelegate {
    private final FilingService filings;

    ReturnProposalDelegate(FilingService filings) {
        this.filings = filings;
    }

    @Override
    protected void execute(ProposalId id, VariableScope variables) {
        filings.returnProposal(id);
    }
}
