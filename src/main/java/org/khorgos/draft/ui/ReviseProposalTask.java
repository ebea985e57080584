package org.khorgos.draft.ui;

import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.base.ui.TaskForm;
import org.khorgos.base.ui.TaskFormFactory;
import org.khorgos.proposal.ProposalService;
import org.springframework.stereotype.Component;

/** The form for UserTask_ReviseProposal. */
@Component
class ReviseProposalTask implements TaskFormFactory {
    private final ProposalService proposals;

    ReviseProposalTask(ProposalService proposals) {
        this.proposals = proposals;
    }

    @Override
    public String kind() {
        return Operation.REVISE_PROPOSAL.name();
    }

    @Override
    public TaskForm create(TaskContext context) {
        HandOnForm form = new HandOnForm("revise", context, () -> proposals.revise(new ProposalId(context.proposal())));
        return new TaskForm(form, form.decisions());
    }
}
