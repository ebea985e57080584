package org.khorgos.workflow.repair;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.PermissionCatalogue;
import org.khorgos.access.ProposalState;

/**
 * Where a process may be moved: a waiting task may begin anew, and the task just before it may, when the application takes
 * that work a second time. Nothing that somebody has to do is left out, and nothing that was decided or recorded is passed
 * in either direction, so that no move decides about a proposal.
 */
public final class MoveRule {
    /** The work that may be done again although it was done: its new result takes the place of the old one. */
    private static final Set<Operation> AGAIN = Set.of(Operation.ASSIGN_HOST, Operation.HANDLE_CASE);

    private MoveRule() {}

    /** Why the model does not allow it; empty when it does. */
    public static Optional<MoveBan> ban(BpmnModelInstance model, String from, String to) {
        if (!(model.getModelElementById(from) instanceof UserTask source)) {
            return Optional.of(MoveBan.NO_TASK);
        }
        if (!(model.getModelElementById(to) instanceof UserTask target)) {
            return Optional.of(MoveBan.NO_STEP);
        }
        if (from.equals(to)) {
            return Optional.empty();
        }
        if (!Objects.equals(source.getParentElement(), target.getParentElement())) {
            return Optional.of(MoveBan.APART);
        }
        if (leads(target, source, MoveRule::decidesNothing)) {
            return repeated(target) || repeated(source) || !AGAIN.contains(Operation.ofTask(to))
                    ? Optional.of(MoveBan.STANDS)
                    : Optional.empty();
        }
        if (leads(source, target, MoveRule::decidesNothing)) {
            return Optional.of(MoveBan.SKIPS);
        }
        return Optional.of(
                leads(target, source, any -> true) || leads(source, target, any -> true)
                        ? MoveBan.DECIDES
                        : MoveBan.APART);
    }

    /** Why the proposal's state does not allow it: nobody could do the work at that step; empty when somebody can. */
    public static Optional<MoveBan> ban(ProposalState state, String to) {
        Operation operation = Operation.ofTask(to);
        return PermissionCatalogue.roles(operation).stream()
                        .anyMatch(role -> PermissionCatalogue.allows(role, state, operation))
                ? Optional.empty()
                : Optional.of(MoveBan.STATE);
    }

    private static boolean leads(FlowNode first, FlowNode last, Predicate<FlowNode> passes) {
        Deque<FlowNode> open = new ArrayDeque<>(List.of(first));
        Set<@Nullable String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            for (SequenceFlow flow : open.pop().getOutgoing()) {
                FlowNode next = flow.getTarget();
                if (next.getId().equals(last.getId())) {
                    return true;
                }
                if (seen.add(next.getId()) && passes.test(next)) {
                    open.push(next);
                }
            }
        }
        return false;
    }

    private static boolean decidesNothing(FlowNode node) {
        return node instanceof UserTask
                || (node instanceof Gateway && node.getOutgoing().size() == 1);
    }

    private static boolean repeated(Activity activity) {
        return activity.getLoopCharacteristics() != null;
    }
}
