package org.khorgos.workflow.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.khorgos.access.ProposalId;
import org.khorgos.workflow.TaskReminders;
import org.springframework.stereotype.Component;

@Component
class RemindHolderDelegate extends ProposalDelegate {
    private final TaskReminders reminders;

    RemindHolderDelegate(TaskReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    protected void execute(ProposalId id, VariableScope variables) {
        reminders.remind(id);
    }
}
