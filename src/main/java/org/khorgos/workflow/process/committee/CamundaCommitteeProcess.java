package org.khorgos.workflow.process.committee;

import java.util.Map;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.committee.CommitteeProcess;
import org.khorgos.identity.UserId;
import org.khorgos.workflow.TaskGate;
import org.springframework.stereotype.Component;

/** What the committee asks of the process. */
@Component
class CamundaCommitteeProcess implements CommitteeProcess {
    private final TaskGate gate;

    CamundaCommitteeProcess(TaskGate gate) {
        this.gate = gate;
    }

    @Override
    public void meetingPrepared(ProposalId id) {
        gate.complete(id, Operation.PREPARE_MEETING, "", Map.of());
    }

    @Override
    public void voted(ProposalId id, UserId voter) {
        gate.complete(id, Operation.CAST_VOTE, voter.toString(), Map.of());
    }
}
