package org.khorgos.workflow.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.khorgos.access.ProposalId;
import org.khorgos.review.AssignmentId;
import org.khorgos.review.ExpertAssignmentService;
import org.springframework.stereotype.Component;

@Component
class LapseInvitationDelegate extends ProposalDelegate {
    private final ExpertAssignmentService assignments;

    LapseInvitationDelegate(ExpertAssignmentService assignments) {
        this.assignments = assignments;
    }

    @Override
    protected void execute(ProposalId id, VariableScope variables) {
        assignments.lapseInvitation(AssignmentId.of((String) variables.getVariable(Variables.ASSIGNMENT_ID)));
    }
}
