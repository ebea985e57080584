package org.khorgos.committee.ui;

import org.khorgos.access.Operation;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.base.ui.TaskForm;
import org.khorgos.base.ui.TaskFormFactory;
import org.khorgos.committee.CommitteeService;
import org.khorgos.committee.MeetingService;
import org.springframework.stereotype.Component;

/** The form for UserTask_CastVote. */
@Component
class CastVoteTask implements TaskFormFactory {
    private final CommitteeService committee;
    private final MeetingService meetings;

    CastVoteTask(CommitteeService committee, MeetingService meetings) {
        this.committee = committee;
        this.meetings = meetings;
    }

    @Override
    public String kind() {
        return Operation.CAST_VOTE.name();
    }

    @Override
    public TaskForm create(TaskContext context) {
        VoteForm form = new VoteForm(committee, meetings, context);
        return new TaskForm(form, form.decisions());
    }
}
