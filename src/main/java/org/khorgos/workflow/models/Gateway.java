package org.khorgos.workflow.models;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.jspecify.annotations.Nullable;
import org.khorgos.workflow.models.ModelSimulation.Step;

/**
 * Where a process goes one of several ways.
 *
 * @param ways those with a condition or none, in their order
 * @param otherwise where it goes when no condition holds, {@link Step#NONE} when it cannot go anywhere then
 */
record Gateway(Step step, List<Way> ways, Step otherwise) {
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");

    /** A way with its condition, which is empty when it has none. */
    record Way(String condition, Step target) {}

    static Gateway of(ExclusiveGateway node) {
        SequenceFlow otherwise = node.getDefault();
        return new Gateway(
                step(node),
                node.getOutgoing().stream()
                        .filter(flow -> !flow.equals(otherwise))
                        .map(flow -> new Way(
                                flow.getConditionExpression() == null
                                        ? ""
                                        : flow.getConditionExpression()
                                                .getTextContent()
                                                .strip(),
                                step(flow.getTarget())))
                        .toList(),
                otherwise == null ? Step.NONE : step(otherwise.getTarget()));
    }

    /** True when it sends by other conditions or to other steps. */
    boolean differs(Gateway other) {
        return !rule().equals(other.rule());
    }

    /** Where it leads with these values; empty when a condition cannot be told by them. */
    Optional<Step> leads(Map<String, @Nullable Object> values) {
        for (Way way : ways) {
            Optional<Boolean> holds =
                    way.condition().isEmpty() ? Optional.of(true) : RecordedCondition.holds(way.condition(), values);
            if (holds.isEmpty()) {
                return Optional.empty();
            }
            if (holds.get()) {
                return Optional.of(way.target());
            }
        }
        return Optional.of(otherwise);
    }

    /** The words of its conditions, among them the names of the values that it needs. */
    Set<String> words() {
        return ways.stream()
                .flatMap(way -> WORD.matcher(way.condition()).results())
                .map(MatchResult::group)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The ids of the steps to which it can lead. */
    Stream<String> targets() {
        return Stream.concat(ways.stream().map(Way::target), Stream.of(otherwise))
                .map(Step::id);
    }

    private List<String> rule() {
        return Stream.concat(
                        ways.stream()
                                .map(way ->
                                        way.condition() + " → " + way.target().id()),
                        Stream.of(otherwise.id()))
                .toList();
    }

    private static Step step(FlowNode node) {
        return new Step(node.getId(), node.getName() == null ? "" : node.getName());
    }
}
