package org.khorgos.filing.ui;

import org.khorgos.access.Operation;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.base.ui.TaskForm;
import org.khorgos.base.ui.TaskFormFactory;
import org.khorgos.filing.FilingLeadService;
import org.khorgos.filing.FilingService;
import org.springframework.stereotype.Component;

/** The form for UserTask_ProposeFiling. */
@Component
class ProposeFilingTask implements TaskFormFactory {
    private final FilingService filing;
    private final FilingLeadService leads;

    ProposeFilingTask(FilingService filing, FilingLeadService leads) {
        this.filing = filing;
        this.leads = leads;
    }

    @Override
    public String kind() {
        return Operation.PROPOSE_FILING.name();
    }

    @Override
    public TaskForm create(TaskContext context) {
        FilingProposalForm form = new FilingProposalForm(filing, leads, context);
        return new TaskForm(form, form.decisions());
    }
}
