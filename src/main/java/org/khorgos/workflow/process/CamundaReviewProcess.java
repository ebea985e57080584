package org.khorgos.workflow.process;

import java.util.Map;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.review.AssignmentId;
import org.khorgos.review.ReviewProcess;
import org.khorgos.workflow.TaskGate;
import org.springframework.stereotype.Component;

/** What expert review asks of the process. */
@Component
class CamundaReviewProcess implements ReviewProcess {
    private final TaskGate gate;

    CamundaReviewProcess(TaskGate gate) {
        this.gate = gate;
    }

    @Override
    public void expertsAssigned(ProposalId id) {
        gate.complete(id, Operation.ASSIGN_EXPERTS, "", Map.of());
    }

    @Override
    public void invitationAnswered(ProposalId id, AssignmentId assignment, boolean accepted) {
        gate.complete(
                id,
                Operation.ANSWER_INVITATION,
                assignment.toString(),
                Map.of(Variables.INVITATION, accepted ? "ACCEPTED" : "DECLINED"));
    }

    @Override
    public void reviewWritten(ProposalId id, AssignmentId assignment) {
        gate.complete(id, Operation.WRITE_REVIEW, assignment.toString(), Map.of());
    }
}
