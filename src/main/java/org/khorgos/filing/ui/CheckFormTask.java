package org.khorgos.filing.ui;

import org.khorgos.access.Operation;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.base.ui.TaskForm;
import org.khorgos.base.ui.TaskFormFactory;
import org.khorgos.filing.FilingOutlookService;
import org.khorgos.filing.FilingService;
import org.khorgos.similarity.SimilarProposalService;
import org.springframework.stereotype.Component;

/** The form for UserTask_CheckForm. */
@Component
class CheckFormTask implements TaskFormFactory {
    private final FilingService filing;
    private final FilingOutlookService outlook;
    private final SimilarProposalService similar;

    CheckFormTask(FilingService filing, FilingOutlookService outlook, SimilarProposalService similar) {
        this.filing = filing;
        this.outlook = outlook;
        this.similar = similar;
    }

    @Override
    public String kind() {
        return Operation.CHECK_FORM.name();
    }

    @Override
    public TaskForm create(TaskContext context) {
        FormCheckForm form = new FormCheckForm(filing, outlook, similar, context);
        return new TaskForm(form, form.decisions());
    }
}
