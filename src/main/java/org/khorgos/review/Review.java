package org.khorgos.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.call.CriterionKind;
import org.khorgos.panel.AssignmentRow;

@Entity
@Table(name = "review_review")
class Review {
    @Id
    @Column(name = "assignment_id")
    private UUID assignment;

    @Column(name = "proposal_id", nullable = false, updatable = false)
    private UUID proposal;

    @Version
    @Column(name = "version", nullable = false)
    private @Nullable Long version;

    @Column(name = "excellence", precision = 2, scale = 1)
    private @Nullable BigDecimal excellence;

    @Column(name = "excellence_reason", nullable = false, length = ReviewDraft.REASON_MAX)
    private String excellenceReason;

    @Column(name = "impact", precision = 2, scale = 1)
    private @Nullable BigDecimal impact;

    @Column(name = "impact_reason", nullable = false, length = ReviewDraft.REASON_MAX)
    private String impactReason;

    @Column(name = "implementation", precision = 2, scale = 1)
    private @Nullable BigDecimal implementation;

    @Column(name = "implementation_reason", nullable = false, length = ReviewDraft.REASON_MAX)
    private String implementationReason;

    @Column(name = "confidence", nullable = false)
    private int confidence;

    @Column(name = "summary", nullable = false, length = ReviewDraft.COMMENT_MAX)
    private String summary;

    @Column(name = "comment_proposers", nullable = false, length = ReviewDraft.COMMENT_MAX)
    private String commentProposers;

    @Column(name = "comment_committee", nullable = false, length = ReviewDraft.COMMENT_MAX)
    private String commentCommittee;

    @Enumerated(EnumType.STRING)
    @Column(name = "overall", nullable = false, columnDefinition = "varchar(20)")
    private OverallJudgement overall;

    @Column(name = "submitted_at", nullable = false)
    private Instant submittedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Review() {}

    Review(AssignmentRow assignment, ReviewDraft draft, Instant at) {
        this.assignment = assignment.id().value();
        this.proposal = assignment.proposal().value();
        write(draft, at);
    }

    final void write(ReviewDraft draft, Instant at) {
        this.excellence = draft.scores().excellence();
        this.excellenceReason = reason(draft, CriterionKind.EXCELLENCE);
        this.impact = draft.scores().impact();
        this.impactReason = reason(draft, CriterionKind.IMPACT);
        this.implementation = draft.scores().implementation();
        this.implementationReason = reason(draft, CriterionKind.IMPLEMENTATION);
        this.confidence = draft.confidence();
        this.summary = draft.summary();
        this.commentProposers = draft.commentProposers();
        this.commentCommittee = draft.commentCommittee();
        this.overall = draft.overall();
        this.submittedAt = at;
    }

    UUID assignment() {
        return assignment;
    }

    UUID proposal() {
        return proposal;
    }

    Scores scores() {
        return new Scores(excellence, impact, implementation);
    }

    ReviewDraft draft() {
        Map<CriterionKind, String> unscored = Map.of(
                CriterionKind.EXCELLENCE, excellenceReason,
                CriterionKind.IMPACT, impactReason,
                CriterionKind.IMPLEMENTATION, implementationReason);
        return new ReviewDraft(scores(), unscored, confidence, summary, commentProposers, commentCommittee, overall);
    }

    Instant submittedAt() {
        return submittedAt;
    }

    private static String reason(ReviewDraft draft, CriterionKind kind) {
        return draft.unscored().getOrDefault(kind, "");
    }
}
