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
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.call.CriterionKind;

@Entity
@Table(name = "review_result")
class Result {
    @Id
    @Column(name = "proposal_id")
    private UUID proposal;

    @Version
    @Column(name = "version", nullable = false)
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "result", nullable = false, columnDefinition = "varchar(10)")
    private ReviewResult outcome;

    @Column(name = "valid", nullable = false)
    private int valid;

    @Column(name = "excellence", nullable = false, precision = 2, scale = 1)
    private BigDecimal excellence;

    @Column(name = "impact", nullable = false, precision = 2, scale = 1)
    private BigDecimal impact;

    @Column(name = "implementation", nullable = false, precision = 2, scale = 1)
    private BigDecimal implementation;

    @Column(name = "score_sum", nullable = false, precision = 3, scale = 1)
    private BigDecimal sum;

    @Column(name = "widest_spread", nullable = false, precision = 2, scale = 1)
    private BigDecimal widestSpread;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Result() {}

    Result(ProposalId proposal, ReviewResult outcome, Consensus consensus, Instant at) {
        this.proposal = proposal.value();
        this.outcome = outcome;
        this.valid = consensus.reviews();
        this.excellence = scored(consensus, CriterionKind.EXCELLENCE);
        this.impact = scored(consensus, CriterionKind.IMPACT);
        this.implementation = scored(consensus, CriterionKind.IMPLEMENTATION);
        this.sum = consensus.scores().sum();
        this.widestSpread = consensus.widestSpread();
        this.recordedAt = at;
    }

    UUID proposal() {
        return proposal;
    }

    ReviewResult outcome() {
        return outcome;
    }

    ReviewDetails.ResultRow row() {
        Scores scores = new Scores(excellence, impact, implementation);
        return new ReviewDetails.ResultRow(outcome, scores, sum, widestSpread, recordedAt);
    }

    private static BigDecimal scored(Consensus consensus, CriterionKind kind) {
        return Objects.requireNonNull(consensus.scores().of(kind), "no result without a score for " + kind);
    }
}
