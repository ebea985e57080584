package org.khorgos.workflow.models;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** A drawn process with its steps and ways. */
final class ModelFile {
    private final String xml;
    private final BpmnModelInstance model;

    /** Throws the engine's ModelParseException for a text that is no drawing. */
    ModelFile(String xml) {
        this.xml = xml;
        model = Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    /** The drawing of nothing, from which every process begins. */
    static ModelFile nothing(String process) {
        return new ModelFile(Bpmn.convertToString(Bpmn.createExecutableProcess(process)
                .camundaHistoryTimeToLive(1)
                .done()));
    }

    String process() {
        return model.getModelElementsByType(Process.class).iterator().next().getId();
    }

    String xml() {
        return xml;
    }

    /** Where it goes one of several ways. */
    List<Gateway> gateways() {
        return model.getModelElementsByType(ExclusiveGateway.class).stream()
                .map(Gateway::of)
                .toList();
    }

    /** The steps, then the ways between them. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        model.getModelElementsByType(FlowNode.class).forEach(node -> parts.add(PartReader.step(node)));
        model.getModelElementsByType(SequenceFlow.class).forEach(flow -> parts.add(PartReader.way(flow)));
        return parts;
    }
}
