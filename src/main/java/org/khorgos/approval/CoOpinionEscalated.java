package org.khorgos.approval;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.OrganisationId;

/** A co-handling unit is overdue with its opinion; silence is not consent, so the supervisor hears of it. */
public record CoOpinionEscalated(ProposalId proposal, OrganisationId unit, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("unit", unit.toString());
    }
}
