package org.khorgos.workflow.process.filing;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.khorgos.access.ProposalId;
import org.khorgos.filing.FilingService;
import org.khorgos.workflow.process.ProposalDelegate;
import org.khorgos.workflow.process.Variables;
import org.springframework.stereotype.Component;

@Component
class RecordFilingDelegate extends ProposalDelegate {
    private final FilingService filings;

    RecordFilingDelegate(FilingService filings) {
        this.filings = filings;
    }

    @Override
    protected void execute(ProposalId id, VariableScope variables) {
        variables.setVariable(Variables.FILING, filings.recordFiling(id).name());
    }
}
