package org.khorgos.expert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.identity.UserId;

/**
 * The latest declaration of interests of an expert.
 *
 * @param declaredAt null for an expert who never declared
 * @param validUntil the last day on which it holds, in the expert's zone; null for an expert who never declared
 */
public record Declaration(
        UserId expert,
        @Nullable Instant declaredAt,
        @Nullable LocalDate validUntil,
        List<Interest> interests) {
    /** How many days before its end the expert is reminded (default of this application). */
    public static final int REMIND_DAYS = 30;

    public Declaration {
        interests = List.copyOf(interests);
    }

    static Declaration none(UserId expert) {
        return new Declaration(expert, null, null, List.of());
    }

    /** True when it was given for a time that reaches to that day of the expert's zone. */
    public boolean holdsOn(LocalDate day) {
        return validUntil != null && !validUntil.isBefore(day);
    }

    /** How it stands on that day of the expert's zone. */
    public DeclarationState state(LocalDate today) {
        if (validUntil == null) {
            return DeclarationState.MISSING;
        }
        if (validUntil.isBefore(today)) {
            return DeclarationState.ENDED;
        }
        return validUntil.minusDays(REMIND_DAYS).isAfter(today) ? DeclarationState.CURRENT : DeclarationState.ENDING;
    }
}
