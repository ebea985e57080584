package org.khorgos.signature.ui;

import org.khorgos.access.Operation;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.base.ui.TaskForm;
import org.khorgos.base.ui.TaskFormFactory;
import org.khorgos.identity.UserDirectory;
import org.khorgos.signature.SignatureService;
import org.springframework.stereotype.Component;

/** The form for UserTask_SignProposal. */
@Component
class SignProposalTask implements TaskFormFactory {
    private final SignatureService signatures;
    private final UserDirectory users;

    SignProposalTask(SignatureService signatures, UserDirectory users) {
        this.signatures = signatures;
        this.users = users;
    }

    @Override
    public String kind() {
        return Operation.SIGN_PROPOSAL.name();
    }

    @Override
    public TaskForm create(TaskContext context) {
        SignatureForm form = new SignatureForm(signatures, users, context);
        return new TaskForm(form, form.decisions());
    }
}
