package org.khorgos.identity;

import org.jspecify.annotations.Nullable;

/**
 * An organisation as lists show it.
 *
 * @param country ISO 3166-1 alpha-2
 * @param parent the one it belongs to, null for none
 */
public record OrganisationRow(
        OrganisationId id,
        String name,
        String country,
        String city,
        OrganisationKind kind,
        @Nullable OrganisationId parent) {
    public static final int NAME_MAX = 300;
}
