package org.khorgos.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An absence to be entered, whole days in the absent person's time zone.
 *
 * @param substitute who stands in, null for nobody
 */
public record AbsenceDraft(
        UserId user,
        LocalDate first,
        LocalDate last,
        @Nullable UserId substitute) {
    /** Longest absence in days. */
    public static final int DAYS_MAX = 366;
}
