package org.khorgos.draft;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** A draft says again what it said at an earlier revision. */
public record DraftRestored(ProposalId proposal, long restored, long revision, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("restored", String.valueOf(restored), "revision", String.valueOf(revision));
    }
}
