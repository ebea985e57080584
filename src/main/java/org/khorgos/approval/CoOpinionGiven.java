package org.khorgos.approval;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.OrganisationId;

/** A co-handling unit gave its opinion. */
public record CoOpinionGiven(ProposalId proposal, OrganisationId unit, Stance stance, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("unit", unit.toString(), "stance", stance.name());
    }
}
