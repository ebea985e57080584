package org.khorgos.identity;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Languages;

/** Who is acting now: a signed-in user, or the process itself. */
public record Actor(
        UserId id,
        String username,
        String displayName,
        Set<Role> roles,
        OrganisationId organisation,
        String country,
        Locale language,
        ZoneId zone) {
    /** The process acting on its own behalf. */
    public static final Actor SYSTEM = new Actor(
            new UserId(new UUID(0, 0)),
            "system",
            "Khorgos",
            Set.of(Role.SYSTEM),
            new OrganisationId(new UUID(0, 0)),
            "CN",
            Languages.ENGLISH,
            ZoneOffset.UTC);

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** The same with another language and time zone. */
    Actor with(Locale otherLanguage, ZoneId otherZone) {
        return new Actor(id, username, displayName, roles, organisation, country, otherLanguage, otherZone);
    }

    /** That language of the application, such as en, zh_CN or ru; the actor's own for null. */
    public Locale language(@Nullable String wanted) {
        return wanted == null ? language : Languages.of(wanted);
    }

    /** True when the actor has that role. */
    public boolean has(Role role) {
        return roles.contains(role);
    }

    /**
     * Every name under which work or sight can be given to this actor: the person, the roles, and each role narrowed to
     * the actor's country and organisation.
     */
    public Set<String> groups() {
        Set<String> groups = new LinkedHashSet<>();
        groups.add(Groups.person(id));
        for (Role role : roles) {
            groups.add(Groups.role(role));
            groups.add(Groups.inCountry(role, country));
            groups.add(Groups.inOrganisation(role, organisation));
        }
        return groups;
    }
}
