package org.khorgos.panel.ui;

import org.khorgos.access.Operation;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.base.ui.TaskForm;
import org.khorgos.base.ui.TaskFormFactory;
import org.khorgos.panel.ExpertAssignmentService;
import org.springframework.stereotype.Component;

/** The form for UserTask_AnswerInvitation. */
@Component
class AnswerInvitationTask implements TaskFormFactory {
    private final ExpertAssignmentService assignments;

    AnswerInvitationTask(ExpertAssignmentService assignments) {
        this.assignments = assignments;
    }

    @Override
    public String kind() {
        return Operation.ANSWER_INVITATION.name();
    }

    @Override
    public TaskForm create(TaskContext context) {
        InvitationForm form = new InvitationForm(assignments, context);
        return new TaskForm(form, form.decisions());
    }
}
