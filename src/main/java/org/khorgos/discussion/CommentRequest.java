package org.khorgos.discussion;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khorgos.identity.UserId;

/**
 * What the author of a comment asks one person to do.
 *
 * @param due the last day for it in the zone that the author then had, null for none
 * @param endedByName who did it or took it back, empty while it is open
 * @param endedAt when, null while it is open
 */
public record CommentRequest(
        UserId asker,
        UserId asked,
        String askedName,
        @Nullable LocalDate due,
        RequestState state,
        String endedByName,
        @Nullable Instant endedAt) {
    public boolean isOpen() {
        return state == RequestState.OPEN;
    }
}
