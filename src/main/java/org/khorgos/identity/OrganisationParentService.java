package org.khorgos.identity;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says which organisation belongs to which other one. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('" + Role.Name.OFFICE + "', '" + Role.Name.ADMINISTRATOR + "')")
public class OrganisationParentService {
    private final OrganisationRepository organisations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrganisationParentService(OrganisationRepository organisations, ApplicationEventPublisher events, Clock clock) {
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts it below another one, or below none. Throws NotFound for an unknown id, Refused when it would then belong to
     * itself, over however many others; two who change parents do it one after the other.
     *
     * @param parent null for none
     */
    public void put(OrganisationId id, @Nullable OrganisationId parent) {
        Map<OrganisationId, Organisation> all =
                organisations.takeAll().stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        Organisation child = require(all, id);
        OrganisationId up = parent;
        while (up != null) {
            if (up.equals(id)) {
                throw new Refused("identity.organisation.cycle", child.row().name());
            }
            up = require(all, up).parent();
        }
        if (!Objects.equals(child.parent(), parent)) {
            child.putBelow(parent);
            events.publishEvent(new OrganisationParentChanged(id, parent, clock.instant()));
        }
    }

    private static Organisation require(Map<OrganisationId, Organisation> all, OrganisationId id) {
        Organisation found = all.get(id);
        if (found == null) {
            throw new NotFound("organisation " + id);
        }
        return found;
    }
}
