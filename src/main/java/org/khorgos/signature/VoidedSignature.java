package org.khorgos.signature;

import java.time.Instant;
import org.khorgos.identity.UserId;

/**
 * What somebody answered to a text that was taken back later.
 *
 * @param contentSha256 what was signed, empty when it was not
 * @param reason why not, empty unless declined
 */
public record VoidedSignature(
        UserId user,
        SignatoryStatus status,
        Instant answeredAt,
        String contentSha256,
        String reason,
        Instant voidedAt) {}
