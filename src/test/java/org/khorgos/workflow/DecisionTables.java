package org.khorgos.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** Evaluates the decision tables of bpmn/ without a process. */
final class DecisionTables {
    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private DecisionTables() {}

    static String decide(String decision, Map<String, Object> inputs) {
        return evaluate(decision, decision, inputs).getSingleResult().getSingleEntry();
    }

    static DmnDecisionResult evaluate(String file, String decision, Map<String, Object> inputs) {
        try (InputStream table = DecisionTables.class.getResourceAsStream("/bpmn/" + file + ".dmn")) {
            return ENGINE.evaluateDecision(ENGINE.parseDecision(decision, table), inputs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
