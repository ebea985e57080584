package org.khorgos.funding;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** The offered amounts were set aside in the envelopes of the call. */
public record BudgetReserved(ProposalId proposal, Grant reserved, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return reserved.facts();
    }
}
