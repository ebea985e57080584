package org.khorgos.approval;

import java.util.Collection;
import org.khorgos.access.Capacity;
import org.khorgos.access.Involvement;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Groups;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.Role;
import org.springframework.stereotype.Component;

/** Lets exactly the people of the units in charge see and handle a proposal. */
@Component
class UnitGrants {
    private final Involvement involvement;
    private final CurrentUser current;

    UnitGrants(Involvement involvement, CurrentUser current) {
        this.involvement = involvement;
        this.current = current;
    }

    void give(ProposalId id, OrganisationId host, Collection<OrganisationId> coHandlers) {
        involvement.add(id, Groups.inOrganisation(Role.HOST_HANDLER, host), Capacity.HOST);
        involvement.add(id, Groups.inOrganisation(Role.HOST_APPROVER, host), Capacity.HOST);
        coHandlers.forEach(
                unit -> involvement.add(id, Groups.inOrganisation(Role.CO_HANDLER, unit), Capacity.CO_HANDLER));
    }

    void take(ProposalId id, OrganisationId host, Collection<OrganisationId> coHandlers) {
        involvement.remove(id, Groups.inOrganisation(Role.HOST_HANDLER, host), Capacity.HOST);
        involvement.remove(id, Groups.inOrganisation(Role.HOST_APPROVER, host), Capacity.HOST);
        coHandlers.forEach(
                unit -> involvement.remove(id, Groups.inOrganisation(Role.CO_HANDLER, unit), Capacity.CO_HANDLER));
    }

    /** Lets the focal points of the partner country see the proposal. */
    void givePartner(ProposalId id, String country) {
        involvement.add(id, Groups.inCountry(Role.PARTNER_FOCAL_POINT, country), Capacity.PARTNER);
    }

    /** Throws NotFound, as for an unknown proposal, when the actor's unit or country is not in charge. */
    void require(ProposalId id, Capacity capacity) {
        if (!involvement.isInvolved(id, current.get(), capacity)) {
            throw new NotFound("proposal " + id);
        }
    }

    /** Throws NotFound when the actor does not belong to that co-handling unit. */
    void requireCoHandler(ProposalId id, OrganisationId unit) {
        Actor actor = current.get();
        if (!actor.organisation().equals(unit) || !involvement.isInvolved(id, actor, Capacity.CO_HANDLER)) {
            throw new NotFound("proposal " + id);
        }
    }
}
