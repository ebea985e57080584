package org.khorgos.document;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/**
 * A new version took the place of a document's last one.
 *
 * @param attachment the new version
 * @param replaced the version before, which is kept
 */
public record DocumentReplaced(
        ProposalId proposal, AttachmentId attachment, AttachmentId replaced, String sha256, Instant at)
        implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("attachment", attachment.toString(), "replaced", replaced.toString(), "sha256", sha256);
    }
}
