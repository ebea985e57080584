package org.khorgos.funding;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** The finance controller committed the money or refused. */
public record CommitmentAnswered(ProposalId proposal, boolean committed, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("committed", String.valueOf(committed));
    }
}
