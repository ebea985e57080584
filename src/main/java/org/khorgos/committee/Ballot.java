package org.khorgos.committee;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a member is asked to vote on; the vote is null until it is given. */
public record Ballot(
        Instant meetingAt,
        Motion motion,
        String request,
        @Nullable Vote vote) {}
