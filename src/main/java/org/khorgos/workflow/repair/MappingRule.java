package org.khorgos.workflow.repair;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.khorgos.access.Operation;

/**
 * Which step of another version of a model may take the place of one: a task that comes right after the same steps and that
 * the application knows. So no mapping carries a proposal past a decision or leaves somebody's work out.
 */
public final class MappingRule {
    private MappingRule() {}

    /** Why the step of the second model may not take the place of the step of the first one; empty when it may. */
    public static Optional<MoveBan> ban(BpmnModelInstance first, String from, BpmnModelInstance second, String to) {
        if (!(first.getModelElementById(from) instanceof UserTask source)) {
            return Optional.of(MoveBan.NO_TASK);
        }
        if (!(second.getModelElementById(to) instanceof UserTask target) || !known(to)) {
            return Optional.of(MoveBan.NO_STEP);
        }
        if (from.equals(to)) {
            return Optional.empty();
        }
        if (second.getModelElementById(from) != null || first.getModelElementById(to) != null) {
            return Optional.of(MoveBan.DECIDES);
        }
        if ((source.getLoopCharacteristics() == null) != (target.getLoopCharacteristics() == null)
                || !Objects.equals(id(source.getParentElement()), id(target.getParentElement()))) {
            return Optional.of(MoveBan.APART);
        }
        return before(source).equals(before(target)) ? Optional.empty() : Optional.of(MoveBan.DECIDES);
    }

    private static boolean known(String step) {
        try {
            return Operation.ofTask(step).isTask();
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    /** What comes right before a step, gateways that only join left out. */
    private static Set<String> before(FlowNode step) {
        Set<String> before = new TreeSet<>();
        Deque<FlowNode> open = new ArrayDeque<>(Set.of(step));
        Set<String> seen = new TreeSet<>();
        while (!open.isEmpty()) {
            for (SequenceFlow flow : open.pop().getIncoming()) {
                FlowNode source = flow.getSource();
                if (source instanceof Gateway && source.getOutgoing().size() == 1) {
                    if (seen.add(source.getId())) {
                        open.push(source);
                    }
                } else {
                    before.add(source.getId());
                }
            }
        }
        return before;
    }

    private static String id(ModelElementInstance element) {
        return element instanceof BaseElement base ? String.valueOf(base.getId()) : "";
    }
}
