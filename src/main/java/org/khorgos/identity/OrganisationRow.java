package org.khorgos.identity;

/** An organisation as lists show it; country is ISO 3166-1 alpha-2. */
public record OrganisationRow(OrganisationId id, String name, String country, String city, OrganisationKind kind) {
    public static final int NAME_MAX = 300;
}
