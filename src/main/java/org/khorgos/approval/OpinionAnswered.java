package org.khorgos.approval;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** The host unit's approver approved the opinion or returned it to the handler. */
public record OpinionAnswered(ProposalId proposal, boolean approved, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("approved", String.valueOf(approved));
    }
}
