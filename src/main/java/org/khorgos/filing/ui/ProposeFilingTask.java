package org.khorgos.filing.ui;

import org.khorgos.access.Operation;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.base.ui.TaskForm;
import org.khorgos.base.ui.TaskFormFactory;
import org.khorgos.filing.FilingLeadService;
import org.khorgos.filing.FilingService;
import org.khorgos.similarity.SimilarProposalService;
import org.springframework.stereotype.Component;

/** The form for UserTask_ProposeFiling. */
@Component
class ProposeFilingTask implements TaskFormFactory {
    private final FilingService filing;
    private final FilingLeadService leads;
    private final SimilarProposalService similar;

    ProposeFilingTask(FilingService filing, FilingLeadService leads, SimilarProposalService similar) {
        this.filing = filing;
        this.leads = leads;
        this.similar = similar;
    }

    @Override
    public String kind() {
        return Operation.PROPOSE_FILING.name();
    }

    @Override
    public TaskForm create(TaskContext context) {
        FilingProposalForm form = new FilingProposalForm(filing, leads, similar, context);
        return new TaskForm(form, form.decisions());
    }
}
