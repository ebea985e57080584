package org.khorgos.filing;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** The office proposed what to do with a proposal. */
public record FilingProposed(ProposalId proposal, int round, FilingOutcome outcome, UserId by, Instant at)
        implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return new TreeMap<>(Map.of("round", String.valueOf(round), "outcome", outcome.name()));
    }
}
