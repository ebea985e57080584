package org.khorgos.workflow.process.approval;

import java.util.Map;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.approval.ApprovalProcess;
import org.khorgos.approval.Decision;
import org.khorgos.identity.OrganisationId;
import org.khorgos.workflow.TaskGate;
import org.khorgos.workflow.process.Variables;
import org.springframework.stereotype.Component;

/** What the agencies of both governments ask of the process. */
@Component
class CamundaApprovalProcess implements ApprovalProcess {
    private final TaskGate gate;

    CamundaApprovalProcess(TaskGate gate) {
        this.gate = gate;
    }

    @Override
    public void hostAssigned(ProposalId id) {
        gate.complete(id, Operation.ASSIGN_HOST, "", Map.of());
    }

    @Override
    public void assignmentAnswered(ProposalId id, boolean accepted) {
        gate.complete(
                id, Operation.ANSWER_ASSIGNMENT, "", Map.of(Variables.ASSIGNMENT, accepted ? "ACCEPTED" : "OBJECTED"));
    }

    @Override
    public void caseHandled(ProposalId id) {
        gate.complete(id, Operation.HANDLE_CASE, "", Map.of());
    }

    @Override
    public void coOpinionGiven(ProposalId id, OrganisationId unit) {
        gate.complete(id, Operation.GIVE_CO_OPINION, unit.toString(), Map.of());
    }

    @Override
    public void opinionApproved(ProposalId id, boolean approved) {
        gate.complete(
                id,
                Operation.APPROVE_OPINION,
                "",
                Map.of(Variables.HOST_OPINION, approved ? Variables.APPROVED : "RETURNED"));
    }

    @Override
    public void decidedForHome(ProposalId id, Decision decision) {
        gate.complete(id, Operation.DECIDE_FOR_HOME, "", Map.of(Variables.HOME_DECISION, decision.name()));
    }

    @Override
    public void decidedForPartner(ProposalId id, Decision decision) {
        gate.complete(id, Operation.DECIDE_FOR_PARTNER, "", Map.of(Variables.PARTNER_DECISION, decision.name()));
    }
}
