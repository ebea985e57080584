package org.khorgos.signature;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** A co-signatory signed. */
public record ProposalSigned(ProposalId proposal, UserId signatory, String contentSha256, Instant at)
        implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("signatory", signatory.toString(), "contentSha256", contentSha256);
    }
}
