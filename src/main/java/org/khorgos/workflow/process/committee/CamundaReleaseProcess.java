package org.khorgos.workflow.process.committee;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.release.ReleaseProcess;
import org.khorgos.workflow.TaskGate;
import org.khorgos.workflow.engine.StageRules;
import org.springframework.stereotype.Component;

/** What releasing asks of the process. */
@Component
class CamundaReleaseProcess implements ReleaseProcess {
    private final TaskGate gate;
    private final StageRules rules;

    CamundaReleaseProcess(TaskGate gate, StageRules rules) {
        this.gate = gate;
        this.rules = rules;
    }

    @Override
    public void decisionReleased(ProposalId id) {
        gate.complete(id, Operation.RELEASE_DECISION, "", Map.of());
    }

    @Override
    public Instant revisionEnds(ProposalId id) {
        return rules.revisionEnds(id);
    }
}
