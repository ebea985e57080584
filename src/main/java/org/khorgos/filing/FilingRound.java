package org.khorgos.filing;

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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;

@Entity
@Table(name = "filing_proposal")
class FilingRound {
    @Id
    @Column(name = "filing_proposal_id")
    private UUID id;

    @Version
    @Column(name = "version", nullable = false)
    private @Nullable Long version;

    @Column(name = "proposal_id", nullable = false)
    private UUID proposal;

    @Column(name = "round", nullable = false)
    private int round;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", nullable = false, columnDefinition = "varchar(10)")
    private FilingOutcome outcome;

    @Column(name = "reason", nullable = false, length = FilingProposal.REASON_MAX)
    private String reason;

    @Column(name = "lead_proposal")
    private @Nullable UUID lead;

    @Column(name = "lead_reason", nullable = false, length = FilingProposal.LEAD_REASON_MAX)
    private String leadReason;

    @Column(name = "similarity")
    private @Nullable BigDecimal similarity;

    @Column(name = "similar_from")
    private @Nullable BigDecimal similarFrom;

    @Enumerated(EnumType.STRING)
    @Column(name = "filing_class", columnDefinition = "varchar(20)")
    private @Nullable FilingClass filingClass;

    @Column(name = "proposed_by", nullable = false)
    private UUID proposedBy;

    @Column(name = "proposed_at", nullable = false)
    private Instant proposedAt;

    @Column(name = "confirmed")
    private @Nullable Boolean confirmed;

    @Column(name = "answered_by")
    private @Nullable UUID answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "note", nullable = false, length = FilingService.ANSWER_MAX)
    private String note = "";

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected FilingRound() {}

    FilingRound(
            ProposalId proposal, int round, FilingProposal filing, @Nullable LeadAdvice basis, UserId by, Instant at) {
        this.id = UUID.randomUUID();
        this.proposal = proposal.value();
        this.round = round;
        this.outcome = filing.outcome();
        this.reason = filing.reason();
        this.lead = filing.lead() == null ? null : filing.lead().value();
        this.leadReason = filing.leadReason();
        this.similarity = basis == null ? null : basis.similarity();
        this.similarFrom = basis == null ? null : basis.similarFrom();
        this.filingClass = filing.filingClass();
        this.proposedBy = by.value();
        this.proposedAt = at;
    }

    void answer(FilingConfirmation confirmation, UserId by, Instant at, String answer) {
        confirmed = confirmation == FilingConfirmation.CONFIRMED;
        answeredBy = by.value();
        answeredAt = at;
        note = answer;
    }

    int round() {
        return round;
    }

    FilingOutcome outcome() {
        return outcome;
    }

    @Nullable
    ProposalId lead() {
        return lead == null ? null : new ProposalId(lead);
    }

    UserId proposedBy() {
        return new UserId(proposedBy);
    }

    Optional<UserId> answeredBy() {
        return Optional.ofNullable(answeredBy).map(UserId::new);
    }

    FilingDetails.FilingRow row(
            FilingDetails.@Nullable LeadCase leadCase, String proposer, FilingDetails.@Nullable Answer answer) {
        return new FilingDetails.FilingRow(
                round, outcome, reason, filingClass, leadCase, basis(), proposer, proposedAt, answer);
    }

    private FilingDetails.@Nullable MergeBasis basis() {
        return similarity == null || similarFrom == null
                ? null
                : new FilingDetails.MergeBasis(similarity, similarFrom, leadReason);
    }

    /** Only for one that has been answered. */
    FilingDetails.Answer answer(String answerer) {
        return new FilingDetails.Answer(
                isConfirmed() ? FilingConfirmation.CONFIRMED : FilingConfirmation.SENT_BACK,
                answerer,
                Objects.requireNonNull(answeredAt),
                note);
    }

    boolean isOpen() {
        return confirmed == null;
    }

    boolean isConfirmed() {
        return Boolean.TRUE.equals(confirmed);
    }
}
