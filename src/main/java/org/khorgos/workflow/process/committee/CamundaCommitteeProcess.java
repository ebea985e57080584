package org.khorgos.workflow.process.committee;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.committee.CommitteeProcess;
import org.khorgos.identity.UserId;
import org.khorgos.workflow.TaskGate;
import org.springframework.stereotype.Component;

/** What the committee asks of the process. */
@Component
class CamundaCommitteeProcess implements CommitteeProcess {
    private static final String VOTING_CLOSED = "VotingClosed";
    private static final String PREPARE_MEETING = "UserTask_PrepareMeeting";
    private final TaskGate gate;
    private final RuntimeService runtime;

    CamundaCommitteeProcess(TaskGate gate, RuntimeService runtime) {
        this.gate = gate;
        this.runtime = runtime;
    }

    @Override
    public boolean awaitsMeeting(ProposalId id) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(id.toString())
                        .activityIdIn(PREPARE_MEETING)
                        .count()
                > 0;
    }

    @Override
    public void meetingPrepared(ProposalId id) {
        gate.complete(id, Operation.PREPARE_MEETING, "", Map.of());
    }

    @Override
    public void voted(ProposalId id, UserId voter) {
        gate.complete(id, Operation.CAST_VOTE, voter.toString(), Map.of());
    }

    @Override
    public void votingClosed(ProposalId id) {
        runtime.createMessageCorrelation(VOTING_CLOSED)
                .processInstanceBusinessKey(id.toString())
                .correlate();
    }
}
