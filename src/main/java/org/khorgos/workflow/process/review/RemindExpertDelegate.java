package org.khorgos.workflow.process.review;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.khorgos.access.ProposalId;
import org.khorgos.panel.AssignmentId;
import org.khorgos.panel.ExpertReminderService;
import org.khorgos.workflow.process.ProposalDelegate;
import org.khorgos.workflow.process.Variables;
import org.springframework.stereotype.Component;

@Component
class RemindExpertDelegate extends ProposalDelegate {
    private final ExpertReminderService reminders;

    RemindExpertDelegate(ExpertReminderService reminders) {
        this.reminders = reminders;
    }

    @Override
    protected void execute(ProposalId id, VariableScope variables) {
        reminders.remindExpert(AssignmentId.of((String) variables.getVariable(Variables.ASSIGNMENT_ID)));
    }
}
