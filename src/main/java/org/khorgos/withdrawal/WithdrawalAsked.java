package org.khorgos.withdrawal;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** The first signatory wants to withdraw a proposal that is already filed. */
public record WithdrawalAsked(ProposalId proposal, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of();
    }
}
