package org.khorgos.proposal;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** The first signatory revised a proposal as the committee asked. */
public record ProposalRevised(ProposalId proposal, int version, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("version", Integer.toString(version));
    }
}
