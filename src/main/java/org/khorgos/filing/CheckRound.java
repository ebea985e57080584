package org.khorgos.filing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;

@Entity
@Table(name = "filing_check")
class CheckRound {
    @Id
    @Column(name = "check_id")
    private UUID id;

    @Version
    @Column(name = "version", nullable = false)
    private @Nullable Long version;

    @Column(name = "proposal_id", nullable = false)
    private UUID proposal;

    @Column(name = "round", nullable = false)
    private int round;

    @Column(name = "standing", nullable = false)
    private boolean standing;

    @Column(name = "has_suggestion", nullable = false)
    private boolean hasSuggestion;

    @Column(name = "single_matter", nullable = false)
    private boolean singleMatter;

    @Column(name = "note", nullable = false, length = FormCheck.NOTE_MAX)
    private String note;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposer_kind", nullable = false, columnDefinition = "varchar(10)")
    private ProposerKind proposer;

    @ElementCollection
    @CollectionTable(name = "filing_check_reason", joinColumns = @JoinColumn(name = "check_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "reason", nullable = false, columnDefinition = "varchar(20)")
    private Set<FilingReason> reasons = EnumSet.noneOf(FilingReason.class);

    @ElementCollection
    @CollectionTable(name = "filing_check_section", joinColumns = @JoinColumn(name = "check_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "section", nullable = false, columnDefinition = "varchar(20)")
    private Set<FormSection> sections = EnumSet.noneOf(FormSection.class);

    @Enumerated(EnumType.STRING)
    @Column(name = "advice", nullable = false, columnDefinition = "varchar(10)")
    private FilingAdvice advice;

    @Column(name = "checked_by", nullable = false)
    private UUID checkedBy;

    @Column(name = "checked_at", nullable = false)
    private Instant checkedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", columnDefinition = "varchar(10)")
    private @Nullable CheckOutcome outcome;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected CheckRound() {}

    CheckRound(ProposalId proposal, int round, FormCheck check, FilingAdvice advice, UserId by, Instant at) {
        this.id = UUID.randomUUID();
        this.proposal = proposal.value();
        this.round = round;
        this.standing = check.standing();
        this.hasSuggestion = check.hasSuggestion();
        this.singleMatter = check.singleMatter();
        this.note = check.note();
        this.proposer = check.proposer();
        this.reasons.addAll(check.reasons());
        this.sections.addAll(check.sections());
        this.advice = advice;
        this.checkedBy = by.value();
        this.checkedAt = at;
    }

    int round() {
        return round;
    }

    @Nullable
    CheckOutcome outcome() {
        return outcome;
    }

    UserId checkedBy() {
        return new UserId(checkedBy);
    }

    void end(CheckOutcome reached) {
        outcome = reached;
    }

    FilingDetails.CheckRow row(String checker) {
        FormCheck check = new FormCheck(reasons, standing, hasSuggestion, singleMatter, note, sections, proposer);
        return new FilingDetails.CheckRow(round, check, advice, checker, checkedAt, outcome);
    }
}
