package org.khorgos.committee;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** A meeting had no quorum, and the committee is invited again. */
public record QuorumMissed(ProposalId proposal, int round, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return new TreeMap<>(Map.of("round", String.valueOf(round)));
    }
}
