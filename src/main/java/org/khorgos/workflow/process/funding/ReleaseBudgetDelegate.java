package org.khorgos.workflow.process.funding;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.khorgos.access.ProposalId;
import org.khorgos.funding.ReservationService;
import org.khorgos.workflow.process.ProposalDelegate;
import org.springframework.stereotype.Component;

@Component
class ReleaseBudgetDelegate extends ProposalDelegate {
    private final ReservationService reservations;

    ReleaseBudgetDelegate(ReservationService reservations) {
        this.reservations = reservations;
    }

    @Override
    protected void execute(ProposalId id, VariableScope variables) {
        reservations.releaseBudget(id);
    }
}
