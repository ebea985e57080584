package org.khorgos.approval.ui;

import org.khorgos.access.Operation;
import org.khorgos.approval.ApprovalService;
import org.khorgos.approval.GovernmentDecisionService;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.base.ui.TaskForm;
import org.khorgos.base.ui.TaskFormFactory;
import org.springframework.stereotype.Component;

/** The home government decides. */
@Component
class DecideForHomeForm implements TaskFormFactory {
    private final GovernmentDecisionService decisions;
    private final ApprovalService approvals;

    DecideForHomeForm(GovernmentDecisionService decisions, ApprovalService approvals) {
        this.decisions = decisions;
        this.approvals = approvals;
    }

    @Override
    public String kind() {
        return Operation.DECIDE_FOR_HOME.name();
    }

    @Override
    public TaskForm create(TaskContext context) {
        return GovernmentDecisionForm.create(context, approvals, decisions::decideForHome);
    }
}
