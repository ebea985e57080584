package org.khorgos.workflow.process.funding;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.khorgos.access.ProposalId;
import org.khorgos.funding.AllocationService;
import org.khorgos.workflow.process.ProposalDelegate;
import org.khorgos.workflow.process.Variables;
import org.springframework.stereotype.Component;

@Component
class PrepareOfferDelegate extends ProposalDelegate {
    private final AllocationService allocations;

    PrepareOfferDelegate(AllocationService allocations) {
        this.allocations = allocations;
    }

    @Override
    protected void execute(ProposalId id, VariableScope variables) {
        variables.setVariables(Variables.of(allocations.prepareOffer(id)));
    }
}
