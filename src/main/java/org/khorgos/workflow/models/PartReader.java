package org.khorgos.workflow.models;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** Reads what a step or a way of a drawing says; the layout says nothing. */
final class PartReader {
    private static final String ENGINE = "http://camunda.org/schema/1.0/bpmn";
    private final BaseElement element;
    private final Map<Aspect, String> aspects = new EnumMap<>(Aspect.class);

    private PartReader(BaseElement element) {
        this.element = element;
    }

    static Part step(FlowNode node) {
        PartReader reader = new PartReader(node);
        reader.put(Aspect.NAME, node.getName());
        reader.put(Aspect.KIND, node.getElementType().getTypeName());
        reader.put(Aspect.OTHERWISE, node.getAttributeValue("default"));
        reader.put(
                Aspect.TEXT,
                node.getDocumentations().stream()
                        .map(ModelElementInstance::getTextContent)
                        .collect(Collectors.joining("\n")));
        reader.put(Aspect.WORK, reader.first("delegateExpression", "expression", "class", "topic"));
        reader.people();
        reader.calls();
        reader.events();
        reader.put(Aspect.REPETITION, reader.repetition());
        reader.put(Aspect.PLACE, place(node));
        return new Part(node.getId(), text(node.getName()), false, reader.aspects);
    }

    static Part way(SequenceFlow flow) {
        PartReader reader = new PartReader(flow);
        reader.put(Aspect.NAME, flow.getName());
        reader.put(
                Aspect.CONDITION,
                flow.getConditionExpression() == null
                        ? ""
                        : flow.getConditionExpression().getTextContent());
        reader.put(Aspect.WAY, name(flow.getSource()) + " → " + name(flow.getTarget()));
        return new Part(flow.getId(), reader.aspects.getOrDefault(Aspect.WAY, ""), true, reader.aspects);
    }

    private void people() {
        put(Aspect.FORM, first("formKey", "formRef"));
        put(Aspect.PERSON, first("assignee", "candidateUsers"));
        put(Aspect.GROUPS, first("candidateGroups"));
        put(Aspect.DUE, first("dueDate"));
        put(Aspect.FOLLOW_UP, first("followUpDate"));
    }

    private void calls() {
        put(Aspect.DECISION, joined(first("decisionRef"), first("decisionRefBinding"), first("mapDecisionResult")));
        put(Aspect.CALLED, joined(element.getAttributeValue("calledElement"), first("calledElementBinding")));
    }

    private void events() {
        put(
                Aspect.TIMER,
                element.getChildElementsByType(TimerEventDefinition.class).stream()
                        .flatMap(timer -> Stream.of(timer.getTimeDate(), timer.getTimeDuration(), timer.getTimeCycle()))
                        .filter(time -> time != null)
                        .map(ModelElementInstance::getTextContent)
                        .collect(Collectors.joining("\n")));
        put(
                Aspect.MESSAGE,
                element.getChildElementsByType(MessageEventDefinition.class).stream()
                        .map(MessageEventDefinition::getMessage)
                        .filter(message -> message != null)
                        .map(Message::getName)
                        .collect(Collectors.joining("\n")));
    }

    private String repetition() {
        return element.getChildElementsByType(MultiInstanceLoopCharacteristics.class).stream()
                .map(loop -> joined(
                        loop.getCamundaCollection(),
                        loop.getCompletionCondition() == null
                                ? ""
                                : loop.getCompletionCondition().getTextContent(),
                        loop.isSequential() ? "sequential" : ""))
                .collect(Collectors.joining("\n"));
    }

    /** Within which part it lies, and at which step it hangs. */
    private static String place(FlowNode node) {
        String parent = node.getParentElement() instanceof FlowNode outer ? name(outer) : "";
        return node instanceof BoundaryEvent event
                ? joined(parent, name(event.getAttachedTo()), event.cancelActivity() ? "interrupting" : "")
                : parent;
    }

    private String first(String... attributes) {
        return Stream.of(attributes)
                .map(attribute -> text(element.getAttributeValueNs(ENGINE, attribute)))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void put(Aspect aspect, @Nullable String value) {
        if (!text(value).isEmpty()) {
            aspects.put(aspect, text(value));
        }
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .map(PartReader::text)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String name(FlowNode node) {
        return text(node.getName()).isEmpty() ? node.getId() : text(node.getName());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
