package org.khorgos.workflow.process.funding;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.khorgos.access.ProposalId;
import org.khorgos.funding.AllocationService;
import org.khorgos.workflow.process.ProposalDelegate;
import org.khorgos.workflow.process.Variables;
import org.springframework.stereotype.Component;

@Component
class DeclineForFundsDelegate extends ProposalDelegate {
    private final AllocationService allocations;

    DeclineForFundsDelegate(AllocationService allocations) {
        this.allocations = allocations;
    }

    @Override
    protected void execute(ProposalId id, VariableScope variables) {
        allocations.declineForFunds(id);
        variables.setVariable(Variables.FUNDING, Variables.NO_FUNDS);
    }
}
