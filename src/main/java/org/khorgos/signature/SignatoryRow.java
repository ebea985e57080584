package org.khorgos.signature;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khorgos.identity.UserId;

/**
 * Somebody who signs a proposal.
 *
 * @param contentSha256 what was signed, empty before signing
 * @param reason why not, empty unless declined
 */
public record SignatoryRow(
        UserId user,
        int position,
        SignatoryStatus status,
        @Nullable Instant invitedAt,
        @Nullable Instant answeredAt,
        String contentSha256,
        String reason) {}
