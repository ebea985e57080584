package org.khorgos.panel.ui;

import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.DeclarationFactory;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.base.ui.TaskForm;
import org.khorgos.base.ui.TaskFormFactory;
import org.khorgos.panel.AssignmentId;
import org.khorgos.panel.DeclarationCallService;
import org.khorgos.panel.ExpertAssignmentService;
import org.springframework.stereotype.Component;

/** The form for UserTask_AnswerInvitation. */
@Component
class AnswerInvitationTask implements TaskFormFactory {
    private final ExpertAssignmentService assignments;
    private final DeclarationCallService calls;
    private final DeclarationFactory declarations;

    AnswerInvitationTask(
            ExpertAssignmentService assignments, DeclarationCallService calls, DeclarationFactory declarations) {
        this.assignments = assignments;
        this.calls = calls;
        this.declarations = declarations;
    }

    @Override
    public String kind() {
        return Operation.ANSWER_INVITATION.name();
    }

    @Override
    public TaskForm create(TaskContext context) {
        ProposalId id = new ProposalId(context.proposal());
        AssignmentId invitation = AssignmentId.of(context.subject());
        InterestsPart interests = new InterestsPart(declarations, () -> calls.own(id, invitation));
        InvitationForm form = new InvitationForm(assignments, interests, context);
        return new TaskForm(form, form.decisions());
    }
}
