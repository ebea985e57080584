package org.khorgos.workflow.process.review;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
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
    private static final String REVIEW_CANCELLED = "ReviewCancelled";
    private static final String REVIEW_RECALLED = "ReviewRecalled";
    private final TaskGate gate;
    private final RuntimeService runtime;

    CamundaReviewProcess(TaskGate gate, RuntimeService runtime) {
        this.gate = gate;
        this.runtime = runtime;
    }

    @Override
    public void expertsAssigned(ProposalId id) {
        gate.complete(id, Operation.ASSIGN_EXPERTS, "", Map.of());
    }

    @Override
    public void invitationAnswered(ProposalId id, AssignmentId assignment, boolean accepted) {
        complete(id, Operation.ANSWER_INVITATION, assignment, Variables.INVITATION, accepted ? "ACCEPTED" : "DECLINED");
    }

    @Override
    public boolean canCancel(ProposalId id, AssignmentId assignment) {
        return waiting(id, assignment, REVIEW_CANCELLED).isPresent();
    }

    @Override
    public void reviewCancelled(ProposalId id, AssignmentId assignment) {
        send(REVIEW_CANCELLED, id, assignment);
    }

    @Override
    public void reviewWritten(ProposalId id, AssignmentId assignment, boolean othersAwaited) {
        complete(id, Operation.WRITE_REVIEW, assignment, Variables.OTHER_REVIEWS, othersAwaited ? "AWAITED" : "GIVEN");
    }

    @Override
    public boolean canRecall(ProposalId id, AssignmentId assignment) {
        return waiting(id, assignment, REVIEW_RECALLED).isPresent();
    }

    @Override
    public void reviewRecalled(ProposalId id, AssignmentId assignment) {
        send(REVIEW_RECALLED, id, assignment);
    }

    private void complete(ProposalId id, Operation operation, AssignmentId assignment, String variable, String answer) {
        gate.complete(id, operation, assignment.toString(), Map.of(variable, answer));
    }

    private void send(String message, ProposalId id, AssignmentId assignment) {
        waiting(id, assignment, message).ifPresent(execution -> runtime.messageEventReceived(message, execution));
    }

    /** Where the process waits for that message of that expert; nowhere in models that do not know it. */
    private Optional<String> waiting(ProposalId id, AssignmentId assignment, String message) {
        return runtime
                .createExecutionQuery()
                .processInstanceBusinessKey(id.toString())
                .messageEventSubscriptionName(message)
                .unlimitedList()
                .stream()
                .map(Execution::getId)
                .filter(execution ->
                        assignment.toString().equals(runtime.getVariable(execution, Variables.ASSIGNMENT_ID)))
                .findFirst();
    }
}
