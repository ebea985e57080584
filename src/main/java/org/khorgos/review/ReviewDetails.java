package org.khorgos.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khorgos.panel.AssignmentId;
import org.khorgos.panel.AssignmentStatus;
import org.khorgos.panel.DeclineKind;
import org.khorgos.panel.ExpertSide;

/**
 * The reviews of one proposal in the order of invitation, and what they came to.
 *
 * @param result null until it is known
 * @param weights those of the proposal's call
 * @param figures what the submitted reviews come to
 * @param calibration how strictly the expert of an assignment scores beside the other experts of the call, in standard
 *     deviations; empty for who may not know and for experts who cannot be compared
 */
public record ReviewDetails(
        List<ReviewRow> reviews,
        @Nullable ResultRow result,
        Weights weights,
        ReviewFigures figures,
        Map<AssignmentId, BigDecimal> calibration) {
    public ReviewDetails {
        reviews = List.copyOf(reviews);
        calibration = Map.copyOf(calibration);
    }

    /** The same with how strictly the experts score. */
    ReviewDetails with(Map<AssignmentId, BigDecimal> compared) {
        return new ReviewDetails(reviews, result, weights, figures, compared);
    }

    /**
     * One expert's part; the review is null until it is submitted.
     *
     * @param declined why the expert declined, else null
     */
    public record ReviewRow(
            AssignmentId assignment,
            String expert,
            ExpertSide side,
            int round,
            AssignmentStatus status,
            Instant invitedAt,
            @Nullable DeclineKind declined,
            String reason,
            @Nullable ReviewDraft review,
            @Nullable Instant submittedAt) {}

    /** The result with the consensus scores. */
    public record ResultRow(
            ReviewResult result, Scores scores, BigDecimal sum, BigDecimal widestSpread, Instant recordedAt) {}
}
