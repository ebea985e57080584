package org.khorgos.committee;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** The committee's decision about a proposal is out. */
public record CommitteeDecided(ProposalId proposal, int round, CommitteeDecision decision, Instant at)
        implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return new TreeMap<>(Map.of("round", String.valueOf(round), "decision", decision.name()));
    }
}
