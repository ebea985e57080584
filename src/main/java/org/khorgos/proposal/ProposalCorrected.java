package org.khorgos.proposal;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** The first signatory corrected a returned proposal. */
public record ProposalCorrected(ProposalId proposal, String contentSha256, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("contentSha256", contentSha256);
    }
}
