package org.khorgos.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Audited;

/**
 * Somebody will be away; days are in their own time zone.
 *
 * @param substitute who stands in, null for nobody
 */
public record AbsenceEntered(
        AbsenceId absence, UserId user, @Nullable UserId substitute, LocalDate first, LocalDate last, Instant at)
        implements Audited {
    @Override
    public String subject() {
        return user.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "absence",
                absence.toString(),
                "substitute",
                substitute == null ? "" : substitute.toString(),
                "first",
                first.toString(),
                "last",
                last.toString());
    }
}
