package org.khorgos.review;

import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;

/**
 * One proposal under review.
 *
 * @param number such as 2027-0001
 * @param country the partner country, ISO 3166-1 alpha-2
 * @param asked experts who were ever invited
 * @param accepted experts who accepted, whatever became of it
 * @param in experts whose review is submitted
 * @param late experts who accepted and gave no review in time
 * @param result null until it is known
 */
public record RoundRow(
        ProposalId id,
        String number,
        String title,
        String country,
        ProposalState state,
        int asked,
        int accepted,
        int in,
        int late,
        ReviewFigures figures,
        @Nullable ReviewResult result) {}
