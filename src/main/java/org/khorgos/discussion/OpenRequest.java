package org.khorgos.discussion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;

/**
 * What a comment asks and nobody has done yet.
 *
 * @param due the last day for it in that zone, null for none
 * @param zone that of the asker when they chose the day
 * @param abandoned true when the asker was told that it stands with nobody
 */
record OpenRequest(
        CommentId comment,
        ProposalId proposal,
        Audience audience,
        UserId asker,
        UserId asked,
        @Nullable LocalDate due,
        ZoneId zone,
        Instant askedAt,
        boolean abandoned) {
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    /** The last second of the last day, null when there is none. */
    @Nullable
    Instant end() {
        return end(due, zone);
    }

    static @Nullable Instant end(@Nullable LocalDate due, ZoneId zone) {
        return due == null ? null : due.atTime(END_OF_DAY).atZone(zone).toInstant();
    }
}
