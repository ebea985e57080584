package org.khorgos.funding;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** Amounts that were set aside went back to the envelopes of the call. */
public record BudgetReleased(ProposalId proposal, Grant released, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return released.facts();
    }
}
