package org.khorgos.workflow.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.khorgos.access.ProposalId;
import org.khorgos.approval.AssignmentService;
import org.springframework.stereotype.Component;

@Component
class BindAssignmentDelegate extends ProposalDelegate {
    private final AssignmentService assignments;

    BindAssignmentDelegate(AssignmentService assignments) {
        this.assignments = assignments;
    }

    @Override
    protected void execute(ProposalId id, VariableScope variables) {
        assignments.bindAssignment(id);
    }
}
