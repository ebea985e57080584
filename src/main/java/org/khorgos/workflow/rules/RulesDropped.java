package org.khorgos.workflow.rules;

import java.time.Instant;
import java.util.Map;
import org.khorgos.base.Audited;

/** A change of a decision table will not come. */
public record RulesDropped(RuleChangeId change, String decision, Instant at) implements Audited {
    @Override
    public String subject() {
        return change.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("decision", decision);
    }
}
