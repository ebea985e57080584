package org.khorgos.workflow.process.approval;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.khorgos.access.ProposalId;
import org.khorgos.approval.HandlingService;
import org.khorgos.workflow.process.ProposalDelegate;
import org.springframework.stereotype.Component;

@Component
class EscalateOpinionDelegate extends ProposalDelegate {
    private final HandlingService handling;

    EscalateOpinionDelegate(HandlingService handling) {
        this.handling = handling;
    }

    @Override
    protected void execute(ProposalId id, VariableScope variables) {
        handling.escalateOpinion(id);
    }
}
