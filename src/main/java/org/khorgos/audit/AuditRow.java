package org.khorgos.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khorgos.identity.UserId;

/**
 * One entry of the log.
 *
 * @param seq position in the chain, from 1
 * @param actor who did it; null when nobody was signed in
 * @param facts further facts as a JSON object
 */
public record AuditRow(
        long seq,
        Instant at,
        @Nullable UserId actor,
        String actorName,
        String subject,
        String action,
        String facts,
        String previousHash,
        String hash) {}
