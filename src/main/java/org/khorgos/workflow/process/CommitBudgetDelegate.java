package org.khorgos.workflow.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.khorgos.access.ProposalId;
import org.khorgos.funding.ReservationService;
import org.springframework.stereotype.Component;

@Component
class CommitBudgetDelegate extends ProposalDelegate {
    private final ReservationService reservations;

    CommitBudgetDelegate(ReservationService reservations) {
        this.reservations = reservations;
    }

    @Override
    protected void execute(ProposalId id, VariableScope variables) {
        reservations.commitBudget(id);
        variables.setVariable(Variables.FUNDING, Variables.ALLOCATED);
    }
}
