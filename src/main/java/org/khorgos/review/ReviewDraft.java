package org.khorgos.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What an expert writes about a proposal.
 *
 * @param confidence from 1 (outside my field) to 5 (my own field)
 * @param commentProposers for the proposers, who do not learn the expert's name
 * @param commentCommittee for the committee only, may be empty
 */
public record ReviewDraft(
        Scores scores,
        @Min(1) @Max(5) int confidence,

        @NotBlank(message = "{review.comment.missing}") @Size(max = COMMENT_MAX, message = "{review.comment.long}")
        String commentProposers,

        @Size(max = COMMENT_MAX, message = "{review.comment.long}")
        String commentCommittee,

        OverallJudgement overall) {
    public static final int COMMENT_MAX = 4000;

    public ReviewDraft {
        commentProposers = commentProposers.strip();
        commentCommittee = commentCommittee.strip();
    }
}
