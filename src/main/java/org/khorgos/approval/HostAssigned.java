package org.khorgos.approval;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.OrganisationId;

/** The proposal office put a unit of government in charge. */
public record HostAssigned(ProposalId proposal, OrganisationId host, Handling handling, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("host", host.toString(), "handling", handling.name());
    }
}
