package org.khorgos.release.ui;

import org.khorgos.access.Operation;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.base.ui.TaskForm;
import org.khorgos.base.ui.TaskFormFactory;
import org.khorgos.release.ReleaseService;
import org.springframework.stereotype.Component;

/** The form for UserTask_ReleaseDecision. */
@Component
class ReleaseDecisionTask implements TaskFormFactory {
    private final ReleaseService releases;

    ReleaseDecisionTask(ReleaseService releases) {
        this.releases = releases;
    }

    @Override
    public String kind() {
        return Operation.RELEASE_DECISION.name();
    }

    @Override
    public TaskForm create(TaskContext context) {
        ReleaseForm form = new ReleaseForm(releases, context);
        return new TaskForm(form, form.decisions());
    }
}
