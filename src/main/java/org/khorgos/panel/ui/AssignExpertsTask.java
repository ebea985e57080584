package org.khorgos.panel.ui;

import org.khorgos.access.Operation;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.base.ui.TaskForm;
import org.khorgos.base.ui.TaskFormFactory;
import org.khorgos.panel.ExpertAssignmentService;
import org.springframework.stereotype.Component;

/** The form for UserTask_AssignExperts. */
@Component
class AssignExpertsTask implements TaskFormFactory {
    private final ExpertAssignmentService assignments;

    AssignExpertsTask(ExpertAssignmentService assignments) {
        this.assignments = assignments;
    }

    @Override
    public String kind() {
        return Operation.ASSIGN_EXPERTS.name();
    }

    @Override
    public TaskForm create(TaskContext context) {
        PanelForm form = new PanelForm(assignments, context);
        return new TaskForm(form, form.decisions());
    }
}
