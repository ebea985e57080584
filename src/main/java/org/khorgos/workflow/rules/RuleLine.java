package org.khorgos.workflow.rules;

import java.util.List;

/**
 * One rule of a decision table.
 *
 * @param id keeps its name when the line moves; empty for a new line
 * @param text what it means, in words
 * @param cells the conditions in the order of the inputs, then the results in the order of the outputs
 */
public record RuleLine(String id, String text, List<String> cells) {
    public RuleLine {
        cells = cells.stream().map(String::strip).toList();
        text = text.strip();
    }

    /** The same line, under that name if it has none yet. */
    RuleLine named(String name) {
        return id.isEmpty() ? new RuleLine(name, text, cells) : this;
    }
}
