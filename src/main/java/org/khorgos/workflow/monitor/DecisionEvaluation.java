package org.khorgos.workflow.monitor;

import java.time.Instant;
import java.util.List;

/**
 * One evaluation of a decision table.
 *
 * @param decision id of the decision
 * @param version of the table
 * @param inputs and outputs empty when the reader may not know what they tell of
 * @param rules the rules that hit, as their position in the table and their id
 */
public record DecisionEvaluation(
        String decision,
        int version,
        Instant at,
        boolean hidden,
        List<Value> inputs,
        List<Value> outputs,
        List<String> rules) {
    /** A named value as text. */
    public record Value(String name, String text) {}

    public DecisionEvaluation {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        rules = List.copyOf(rules);
    }
}
