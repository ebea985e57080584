package org.khorgos.identity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An absence as lists show it; days are in the absent person's time zone, instants in UTC.
 *
 * @param substituteName display name, null when nobody stands in
 */
public record AbsenceRow(
        AbsenceId id,
        UserId user,
        String userName,
        @Nullable UserId substitute,
        @Nullable String substituteName,
        LocalDate first,
        LocalDate last,
        Instant startsAt,
        Instant endsAt) {
    /** True while the person is away. */
    public boolean isActive(Instant now) {
        return !now.isBefore(startsAt) && now.isBefore(endsAt);
    }
}
