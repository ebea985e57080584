package org.khorgos.workflow.process.review;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.khorgos.access.ProposalId;
import org.khorgos.panel.AssignmentId;
import org.khorgos.panel.ExpertAssignmentService;
import org.khorgos.workflow.process.ProposalDelegate;
import org.khorgos.workflow.process.Variables;
import org.springframework.stereotype.Component;

@Component
class RemindExpertDelegate extends ProposalDelegate {
    private final ExpertAssignmentService assignments;

    RemindExpertDelegate(ExpertAssignmentService assignments) {
        this.assignments = assignments;
    }

    @Override
    protected void execute(ProposalId id, VariableScope variables) {
        assignments.remindExpert(AssignmentId.of((String) variables.getVariable(Variables.ASSIGNMENT_ID)));
    }
}
