package org.khorgos.workflow.process.funding;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.khorgos.access.ProposalId;
import org.khorgos.funding.AllocationService;
import org.khorgos.workflow.process.ProposalDelegate;
import org.springframework.stereotype.Component;

@Component
class OpenFundingDelegate extends ProposalDelegate {
    private final AllocationService allocations;

    OpenFundingDelegate(AllocationService allocations) {
        this.allocations = allocations;
    }

    @Override
    protected void execute(ProposalId id, VariableScope variables) {
        allocations.openFunding(id);
    }
}
