package org.khorgos.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a walk along the whole chain found.
 *
 * @param count entries that were read
 * @param firstBrokenSeq position of the first entry that is missing, changed or out of place; null when intact
 */
public record Verification(
        long count, boolean intact, @Nullable Long firstBrokenSeq) {}
