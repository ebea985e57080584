package org.khorgos.committee.sitting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khorgos.identity.UserId;

/** One time that a member was in the room; still is when leftAt is null. */
public record StayRow(
        UserId member, Instant cameAt, @Nullable Instant leftAt) {}
