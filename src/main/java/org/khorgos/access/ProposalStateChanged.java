package org.khorgos.access;

import java.time.Instant;
import java.util.Map;
import org.khorgos.base.Audited;

/** A proposal went from one state to another. */
public record ProposalStateChanged(ProposalId proposal, ProposalState from, ProposalState to, Instant at)
        implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("from", from.name(), "to", to.name());
    }
}
