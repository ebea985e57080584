package org.khorgos.workflow.process.review;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.khorgos.access.ProposalId;
import org.khorgos.panel.AssignmentId;
import org.khorgos.panel.ReplacementService;
import org.khorgos.workflow.process.ProposalDelegate;
import org.khorgos.workflow.process.Variables;
import org.springframework.stereotype.Component;

@Component
class InviteReplacementDelegate extends ProposalDelegate {
    private final ReplacementService replacements;

    InviteReplacementDelegate(ReplacementService replacements) {
        this.replacements = replacements;
    }

    @Override
    protected void execute(ProposalId id, VariableScope variables) {
        AssignmentId left = AssignmentId.of((String) variables.getVariable(Variables.ASSIGNMENT_ID));
        variables.setVariable(
                Variables.ASSIGNMENT_ID,
                replacements.inviteReplacement(left).map(AssignmentId::toString).orElse(Variables.NONE));
    }
}
