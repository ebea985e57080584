package org.khorgos.funding;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** The amounts that were set aside belong to the proposal now. */
public record BudgetCommitted(ProposalId proposal, Grant committed, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return committed.facts();
    }
}
