package org.khorgos.workflow.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * A decision table.
 *
 * @param decision its name in the models, such as review-result
 * @param firstFits true when the first rule that fits decides, false when all that fit are collected
 */
public record RuleTable(
        String decision, boolean firstFits, List<Column> inputs, List<Column> outputs, List<RuleLine> lines) {
    public RuleTable {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        lines = List.copyOf(lines);
    }

    /**
     * A column of a table.
     *
     * @param expression what is compared, empty for an output
     * @param type boolean, integer, double or string
     * @param allowed the values that an output may have, as they are written in a cell
     */
    public record Column(String id, String expression, String type, List<String> allowed) {
        public Column {
            allowed = List.copyOf(allowed);
        }
    }

    /** The inputs, then the outputs: the order of a line's cells. */
    public List<Column> columns() {
        return Stream.concat(inputs.stream(), outputs.stream()).toList();
    }

    /** The same table with other lines. */
    RuleTable with(List<RuleLine> others) {
        return new RuleTable(decision, firstFits, inputs, outputs, others);
    }
}
