package org.khorgos.funding;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** The funding officer recommended amounts. */
public record AllocationRecommended(ProposalId proposal, Grant recommended, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return recommended.facts();
    }
}
