package org.khorgos.proposal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** Somebody began a proposal to a call. */
public record ProposalCreated(ProposalId proposal, UUID call, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("call", call.toString());
    }
}
