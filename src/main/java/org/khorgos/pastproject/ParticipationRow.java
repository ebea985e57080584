package org.khorgos.pastproject;

import org.jspecify.annotations.Nullable;
import org.khorgos.base.Money;

/**
 * What an organisation did in a past project.
 *
 * @param kind null where the source says nothing
 * @param contribution of the European Union to this organisation, null where the source says nothing
 */
public record ParticipationRow(
        PastProjectRow project,
        OrganisationName organisation,
        String city,
        @Nullable OrganisationKind kind,
        @Nullable Money contribution) {}
