package org.khorgos.expert;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khorgos.identity.UserRow;

/**
 * A line of the list of experts.
 *
 * @param declaredUntil the last day of the latest declaration of interests, null for an expert who never declared
 */
public record ExpertEntry(
        UserRow person,
        ExpertProfile profile,
        DeclarationState declaration,
        @Nullable LocalDate declaredUntil) {}
