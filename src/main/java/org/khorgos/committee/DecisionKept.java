package org.khorgos.committee;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** The committee took a decision about a proposal of which nobody else learns yet. */
public record DecisionKept(ProposalId proposal, int round, CommitteeDecision decision, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return new TreeMap<>(Map.of("round", String.valueOf(round), "decision", decision.name()));
    }
}
