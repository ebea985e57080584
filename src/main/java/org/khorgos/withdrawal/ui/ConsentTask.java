package org.khorgos.withdrawal.ui;

import org.khorgos.access.Operation;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.base.ui.TaskForm;
import org.khorgos.base.ui.TaskFormFactory;
import org.khorgos.identity.UserDirectory;
import org.khorgos.withdrawal.WithdrawalService;
import org.springframework.stereotype.Component;

/** The form for UserTask_ConsentToWithdrawal. */
@Component
class ConsentTask implements TaskFormFactory {
    private final WithdrawalService withdrawals;
    private final UserDirectory users;

    ConsentTask(WithdrawalService withdrawals, UserDirectory users) {
        this.withdrawals = withdrawals;
        this.users = users;
    }

    @Override
    public String kind() {
        return Operation.CONSENT_TO_WITHDRAWAL.name();
    }

    @Override
    public TaskForm create(TaskContext context) {
        ConsentForm form = new ConsentForm(withdrawals, users, context);
        return new TaskForm(form, form.decisions());
    }
}
