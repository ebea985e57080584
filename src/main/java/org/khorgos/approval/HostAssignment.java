package org.khorgos.approval;

import java.util.Set;
import org.khorgos.identity.OrganisationId;

/** Which units of government the proposal office puts in charge. */
public record HostAssignment(OrganisationId host, Set<OrganisationId> coHandlers, FilingClass filingClass) {
    public HostAssignment {
        coHandlers = Set.copyOf(coHandlers);
    }

    /** How the units handle the case together. */
    public Handling handling() {
        return Handling.of(1 + coHandlers.size());
    }
}
