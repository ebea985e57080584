package org.khorgos.review.ranking;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;

/**
 * One place in the order of a call.
 *
 * @param place from 1 without a gap, among the proposals that the reader may see
 * @param country the partner country, ISO 3166-1 alpha-2
 * @param requested from the home side, in the currency of the call; null when nothing is or the reader may not know
 * @param why in words, what puts it before the next one
 */
public record RankingRow(
        int place,
        ProposalId id,
        String number,
        String title,
        String country,
        ProposalState state,
        BigDecimal sum,
        BigDecimal impact,
        @Nullable BigDecimal requested,
        String why) {}
