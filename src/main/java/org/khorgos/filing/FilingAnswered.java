package org.khorgos.filing;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** A second person confirmed a proposed filing or sent it back. */
public record FilingAnswered(
        ProposalId proposal, int round, FilingConfirmation confirmation, UserId proposedBy, UserId by, Instant at)
        implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return new TreeMap<>(Map.of(
                "round", String.valueOf(round),
                "confirmation", confirmation.name(),
                "proposedBy", proposedBy.toString()));
    }
}
