package org.khorgos.identity;

import java.util.List;
import org.khorgos.base.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the organisations that take part. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class OrganisationService {
    private final OrganisationRepository organisations;

    OrganisationService(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    /** All organisations by country and name. */
    public List<OrganisationRow> all() {
        return organisations.findAllByOrderByCountryAscNameAsc().stream()
                .map(Organisation::row)
                .toList();
    }

    /** Throws NotFound for an unknown id. */
    public OrganisationRow get(OrganisationId id) {
        return organisations.require(id).row();
    }

    /** The organisation of that name and country, made when there is none yet. */
    @Transactional
    @PreAuthorize("hasAnyRole('" + Role.Name.ADMINISTRATOR + "', '" + Role.Name.SYSTEM + "')")
    public OrganisationId register(String name, String country, String city, OrganisationKind kind) {
        return organisations
                .findByNameAndCountry(name, country)
                .orElseGet(() -> organisations.save(new Organisation(OrganisationId.next(), name, country, city, kind)))
                .id();
    }

    /**
     * Makes an organisation that nobody has registered yet. Throws Refused when there is one of that name in that country,
     * so that nobody becomes a member of it by typing its name, and IllegalArgumentException for a kind that only
     * administrators make.
     */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public OrganisationId found(String name, String country, OrganisationKind kind) {
        if (!kind.selfRegistered()) {
            throw new IllegalArgumentException(kind + " is made by administrators");
        }
        if (organisations.findByNameAndCountry(name, country).isPresent()) {
            throw new Refused("identity.organisation.taken");
        }
        return register(name, country, "", kind);
    }
}
