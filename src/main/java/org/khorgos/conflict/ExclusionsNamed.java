package org.khorgos.conflict;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** The proposers changed whom they do not want to review their proposal. */
public record ExclusionsNamed(ProposalId proposal, int named, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("named", String.valueOf(named));
    }
}
