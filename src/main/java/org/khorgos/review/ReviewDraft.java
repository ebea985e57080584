package org.khorgos.review;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.khorgos.call.CriterionKind;

/**
 * What an expert writes about a proposal.
 *
 * @param unscored why a criterion has no score, for exactly the criteria without one
 * @param confidence from 1 (outside my field) to 5 (my own field)
 * @param summary what the expert thinks of the whole, for proposers and committee; may be empty
 * @param commentProposers for the proposers, who do not learn the expert's name
 * @param commentCommittee for the committee only, may be empty
 */
public record ReviewDraft(
        Scores scores,

        Map<CriterionKind, @Size(max = REASON_MAX, message = "{review.unscored.long}") String> unscored,

        @Min(1) @Max(5) int confidence,

        @Size(max = COMMENT_MAX, message = "{review.comment.long}")
        String summary,

        @NotBlank(message = "{review.comment.missing}") @Size(max = COMMENT_MAX, message = "{review.comment.long}")
        String commentProposers,

        @Size(max = COMMENT_MAX, message = "{review.comment.long}")
        String commentCommittee,

        OverallJudgement overall) {
    public static final int COMMENT_MAX = 4000;

    /** Longest reason why a criterion has no score. */
    public static final int REASON_MAX = 300;

    public ReviewDraft {
        Map<CriterionKind, String> reasons = new EnumMap<>(CriterionKind.class);
        unscored.forEach((kind, reason) -> {
            if (!reason.isBlank()) {
                reasons.put(kind, reason.strip());
            }
        });
        unscored = Collections.unmodifiableMap(reasons);
        summary = summary.strip();
        commentProposers = commentProposers.strip();
        commentCommittee = commentCommittee.strip();
    }

    /** A review that scores every criterion and says no more than it must. */
    public ReviewDraft(
            Scores scores, int confidence, String commentProposers, String commentCommittee, OverallJudgement overall) {
        this(scores, Map.of(), confidence, "", commentProposers, commentCommittee, overall);
    }

    /** True when exactly the criteria without a score have a reason. */
    @AssertTrue(message = "{review.unscored.missing}")
    boolean isExplained() {
        return unscored.keySet().equals(Set.copyOf(scores.missing()));
    }

    /** True when at least one criterion has a score. */
    @AssertTrue(message = "{review.unscored.all}")
    boolean isScored() {
        return scores.missing().size() < CriterionKind.values().length;
    }
}
