package org.khorgos.review;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the review of a call has come.
 *
 * @param proposals those under review or before the committee, by number
 * @param experts how strictly each expert of the call scores; empty for who may not know
 */
public record RoundOverview(List<RoundRow> proposals, List<ExpertRow> experts) {
    public RoundOverview {
        proposals = List.copyOf(proposals);
        experts = List.copyOf(experts);
    }

    /**
     * One expert beside the others of the call.
     *
     * @param reviews submitted ones
     * @param mean of the weighted totals
     * @param calibration in standard deviations, null while experts cannot be compared
     */
    public record ExpertRow(
            String name,
            int reviews,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal calibration) {}
}
