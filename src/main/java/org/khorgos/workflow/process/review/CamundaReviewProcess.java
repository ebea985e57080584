package org.khorgos.workflow.process.review;

import java.util.Map;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.panel.AssignmentId;
import org.khorgos.panel.PanelProcess;
import org.khorgos.review.ReviewProcess;
import org.khorgos.workflow.TaskGate;
import org.khorgos.workflow.process.Variables;
import org.springframework.stereotype.Component;

/** What expert review asks of the process. */
@Component
class CamundaReviewProcess implements PanelProcess, ReviewProcess {
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
