package org.khorgos.committee.ui;

import org.khorgos.access.Operation;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.base.ui.TaskForm;
import org.khorgos.base.ui.TaskFormFactory;
import org.khorgos.committee.CommitteeService;
import org.khorgos.committee.MeetingService;
import org.khorgos.identity.CurrentUser;
import org.springframework.stereotype.Component;

/** The form for UserTask_PrepareMeeting. */
@Component
class PrepareMeetingTask implements TaskFormFactory {
    private final CommitteeService committee;
    private final MeetingService meetings;
    private final CurrentUser current;

    PrepareMeetingTask(CommitteeService committee, MeetingService meetings, CurrentUser current) {
        this.committee = committee;
        this.meetings = meetings;
        this.current = current;
    }

    @Override
    public String kind() {
        return Operation.PREPARE_MEETING.name();
    }

    @Override
    public TaskForm create(TaskContext context) {
        MeetingForm form = new MeetingForm(committee, meetings, current.get().zone(), context);
        return new TaskForm(form, form.decisions());
    }
}
