package org.khorgos.withdrawal;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** The office answered a request to withdraw. */
public record WithdrawalAnswered(ProposalId proposal, boolean consent, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("consent", Boolean.toString(consent));
    }
}
