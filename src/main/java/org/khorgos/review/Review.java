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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    @Column(name = "excellence", nullable = false, precision = 2, scale = 1)
    private BigDecimal excellence;

    @Column(name = "impact", nullable = false, precision = 2, scale = 1)
    private BigDecimal impact;

    @Column(name = "implementation", nullable = false, precision = 2, scale = 1)
    private BigDecimal implementation;

    @Column(name = "confidence", nullable = false)
    private int confidence;

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
        this.excellence = draft.scores().excellence();
        this.impact = draft.scores().impact();
        this.implementation = draft.scores().implementation();
        this.confidence = draft.confidence();
        this.commentProposers = draft.commentProposers();
        this.commentCommittee = draft.commentCommittee();
        this.overall = draft.overall();
        this.submittedAt = at;
    }

    UUID assignment() {
        return assignment;
    }

    Scores scores() {
        return new Scores(excellence, impact, implementation);
    }

    ReviewDraft draft() {
        return new ReviewDraft(scores(), confidence, commentProposers, commentCommittee, overall);
    }

    Instant submittedAt() {
        return submittedAt;
    }
}
