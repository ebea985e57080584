package org.khorgos.proposal;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** A proposal was submitted under its number; corrected ones are submitted again as the next version. */
public record ProposalSubmitted(ProposalId proposal, String number, int version, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("number", number, "version", Integer.toString(version));
    }
}
