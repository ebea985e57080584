package org.khorgos.committee.minutes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Minutes as one reader may deal with them.
 *
 * @param sha256 of the text as it stands
 * @param refusedBy the name of who refused the last time, empty when nobody did since
 * @param may what the reader can do now
 */
public record MinutesDetails(
        MinutesStatus status,
        String remarks,
        String sha256,
        Signature chair,
        Signature secretary,
        String refusedBy,
        String refusal,
        Acts may) {
    /** Who signs and when they did; null before. */
    public record Signature(String name, @Nullable Instant at) {}

    /** What a reader can do with minutes. */
    public record Acts(boolean sign, boolean refuse, boolean correct) {}
}
