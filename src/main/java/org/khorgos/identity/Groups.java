package org.khorgos.identity;

/** The names under which work and sight are given: a person, a role, a role in one country or in one organisation. */
public final class Groups {
    static final String PERSON = "USER";

    private Groups() {}

    public static String person(UserId id) {
        return PERSON + "@" + id;
    }

    public static String role(Role role) {
        return role.name();
    }

    /** A role held by people whose organisation is in that country (ISO 3166-1 alpha-2). */
    public static String inCountry(Role role, String country) {
        return role.name() + "@" + country;
    }

    /** A role held by people of one organisation. */
    public static String inOrganisation(Role role, OrganisationId organisation) {
        return role.name() + "@" + organisation;
    }
}
