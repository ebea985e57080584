package org.khorgos.workflow.rules;

import java.io.ByteArrayInputStream;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.jspecify.annotations.Nullable;

/** Asks a decision outside the process: nothing is written, not even into the history. */
final class TableTrial {
    /** What a decision says when no rule fits. */
    static final String NOTHING = "";

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision decision;

    TableTrial(TableFile file, String decision) {
        this.decision = ENGINE.parseDecision(decision, new ByteArrayInputStream(file.bytes()));
    }

    /** True when every cell that is looked at for these inputs can be calculated. */
    boolean calculates(Map<String, @Nullable Object> variables) {
        try {
            ENGINE.evaluateDecision(decision, variables);
            return true;
        } catch (FeelException | DmnEngineException e) {
            return false;
        }
    }

    /** The one result, {@link #NOTHING} when no rule fits or a cell cannot be calculated. */
    String ask(Map<String, @Nullable Object> variables) {
        try {
            DmnDecisionResult result = ENGINE.evaluateDecision(decision, variables);
            return result.isEmpty()
                    ? NOTHING
                    : result.get(0).values().stream()
                            .findFirst()
                            .map(String::valueOf)
                            .orElse(NOTHING);
        } catch (FeelException | DmnEngineException e) {
            return NOTHING;
        }
    }
}
