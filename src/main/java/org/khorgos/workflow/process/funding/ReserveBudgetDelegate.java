package org.khorgos.workflow.process.funding;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.khorgos.access.ProposalId;
import org.khorgos.funding.ReservationService;
import org.khorgos.workflow.process.ProposalDelegate;
import org.khorgos.workflow.process.Variables;
import org.springframework.stereotype.Component;

@Component
class ReserveBudgetDelegate extends ProposalDelegate {
    private final ReservationService reservations;

    ReserveBudgetDelegate(ReservationService reservations) {
        this.reservations = reservations;
    }

    @Override
    protected void execute(ProposalId id, VariableScope variables) {
        variables.setVariable(
                Variables.RESERVATION, reservations.reserveBudget(id).name());
    }
}
