package org.khorgos.workflow.process.committee;

import java.util.Map;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.release.ReleaseProcess;
import org.khorgos.workflow.TaskGate;
import org.springframework.stereotype.Component;

/** What releasing asks of the process. */
@Component
class CamundaReleaseProcess implements ReleaseProcess {
    private final TaskGate gate;

    CamundaReleaseProcess(TaskGate gate) {
        this.gate = gate;
    }

    @Override
    public void decisionReleased(ProposalId id) {
        gate.complete(id, Operation.RELEASE_DECISION, "", Map.of());
    }
}
