package org.khorgos.workflow.rules;

import java.util.UUID;

/** Identifies a change of a decision table. */
public record RuleChangeId(UUID value) {
    /** Reads the text form; throws IllegalArgumentException for anything else. */
    public static RuleChangeId of(String text) {
        return new RuleChangeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
