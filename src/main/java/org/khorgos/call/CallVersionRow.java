package org.khorgos.call;

import java.time.Instant;
import java.util.UUID;

/**
 * One publication of a call.
 *
 * @param publishedBy who published it; empty for what was there before calls had versions
 */
public record CallVersionRow(
        UUID id, int number, String reason, String publishedBy, Instant publishedAt, CallRules rules) {}
