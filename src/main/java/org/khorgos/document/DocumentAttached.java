package org.khorgos.document;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** A document was attached to a proposal. */
public record DocumentAttached(ProposalId proposal, AttachmentId attachment, String sha256, Instant at)
        implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("attachment", attachment.toString(), "sha256", sha256);
    }
}
