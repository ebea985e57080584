package org.khorgos.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.panel.AssignmentId;
import org.khorgos.panel.AssignmentStatus;
import org.khorgos.panel.ExpertSide;

/**
 * The reviews of one proposal in the order of invitation, and what they came to.
 *
 * @param result null until it is known
 * @param weights those of the proposal's call
 */
public record ReviewDetails(
        List<ReviewRow> reviews, @Nullable ResultRow result, Weights weights) {
    public ReviewDetails {
        reviews = List.copyOf(reviews);
    }

    /** One expert's part; the review is null until it is submitted. */
    public record ReviewRow(
            AssignmentId assignment,
            String expert,
            ExpertSide side,
            int round,
            AssignmentStatus status,
            Instant invitedAt,
            String reason,
            @Nullable ReviewDraft review,
            @Nullable Instant submittedAt) {}

    /** The result with the consensus scores. */
    public record ResultRow(
            ReviewResult result, Scores scores, BigDecimal sum, BigDecimal widestSpread, Instant recordedAt) {}
}
