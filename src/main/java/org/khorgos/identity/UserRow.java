package org.khorgos.identity;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/** A user as lists and other features see it; country is that of the organisation. */
public record UserRow(
        UserId id,
        String username,
        String displayName,
        String email,
        OrganisationId organisation,
        String organisationName,
        String country,
        Locale language,
        ZoneId zone,
        boolean enabled,
        Set<Role> roles) {
    public UserRow {
        roles = Set.copyOf(roles);
    }

    /** Who this user is when acting. */
    public Actor actor() {
        return new Actor(id, username, displayName, roles, organisation, country, language, zone);
    }
}
