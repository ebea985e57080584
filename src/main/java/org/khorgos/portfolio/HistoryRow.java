package org.khorgos.portfolio;

import java.time.Instant;
import java.util.Map;

/**
 * Something that happened to a proposal.
 *
 * @param actor who did it, empty when the reader may not know or nobody did
 * @param action name of the event
 * @param facts what the reader may know of it: states and decisions, never persons
 */
public record HistoryRow(Instant at, String actor, String action, Map<String, String> facts) {
    public HistoryRow {
        facts = Map.copyOf(facts);
    }
}
