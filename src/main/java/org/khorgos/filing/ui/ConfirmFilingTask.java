package org.khorgos.filing.ui;

import org.khorgos.access.Operation;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.base.ui.TaskForm;
import org.khorgos.base.ui.TaskFormFactory;
import org.khorgos.filing.FilingService;
import org.springframework.stereotype.Component;

/** The form for UserTask_ConfirmFiling. */
@Component
class ConfirmFilingTask implements TaskFormFactory {
    private final FilingService filing;

    ConfirmFilingTask(FilingService filing) {
        this.filing = filing;
    }

    @Override
    public String kind() {
        return Operation.CONFIRM_FILING.name();
    }

    @Override
    public TaskForm create(TaskContext context) {
        FilingAnswerForm form = new FilingAnswerForm(filing, context);
        return new TaskForm(form, form.decisions());
    }
}
