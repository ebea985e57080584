package org.khorgos.proposal;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** The first signatory signed a proposal and asked others to sign it too. */
public record ProposalSentForSignature(ProposalId proposal, int cosignatories, String contentSha256, Instant at)
        implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("cosignatories", Integer.toString(cosignatories), "contentSha256", contentSha256);
    }
}
