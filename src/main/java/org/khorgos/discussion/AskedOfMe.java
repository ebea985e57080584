package org.khorgos.discussion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;

/**
 * What a comment asks its reader to do.
 *
 * @param number of the proposal, empty until it is submitted
 * @param due the last day for it in that zone, null for none
 * @param zone that of the asker when they chose the day
 */
public record AskedOfMe(
        ProposalId proposal,
        String number,
        String title,
        Audience audience,
        CommentId comment,
        String text,
        String askerName,
        @Nullable LocalDate due,
        ZoneId zone) {
    private static final int BEGINNING = 160;

    /** The first words of the comment. */
    public String beginning() {
        return text.codePointCount(0, text.length()) <= BEGINNING
                ? text
                : text.substring(0, text.offsetByCodePoints(0, BEGINNING)).stripTrailing() + "…";
    }

    /** The last second of the last day, null when there is none. */
    public @Nullable Instant end() {
        return OpenRequest.end(due, zone);
    }
}
