package org.khorgos.approval;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.base.Side;

/** One of the two governments decided. */
public record GovernmentDecided(ProposalId proposal, Side side, Decision decision, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("side", side.name(), "decision", decision.name());
    }
}
