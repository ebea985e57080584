package org.khorgos.draft;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/**
 * Somebody may read a proposal from now on, or no longer.
 *
 * @param title of the proposal, for those who cannot see it any more
 */
public record ReaderChosen(ProposalId proposal, String title, UserId reader, boolean reads, Instant at)
        implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("reader", reader.toString(), "reads", String.valueOf(reads));
    }
}
