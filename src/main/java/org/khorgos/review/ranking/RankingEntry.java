package org.khorgos.review.ranking;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the order of a call looks at.
 *
 * @param number such as 2027-0001; no two proposals have the same
 * @param sum of the consensus on all criteria
 * @param requested from the home side, in the currency of the call; null when nothing is
 */
public record RankingEntry(
        String number,
        BigDecimal sum,
        BigDecimal impact,
        @Nullable BigDecimal requested,
        Instant submittedAt) {}
