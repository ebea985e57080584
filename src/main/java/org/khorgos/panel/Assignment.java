package org.khorgos.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;

@Entity
@Table(name = "panel_assignment")
class Assignment {
    @Id
    @Column(name = "assignment_id")
    private UUID id;

    @Version
    @Column(name = "version", nullable = false)
    private @Nullable Long version;

    @Column(name = "proposal_id", nullable = false)
    private UUID proposal;

    @Column(name = "round", nullable = false)
    private int round;

    @Column(name = "expert_id", nullable = false)
    private UUID expert;

    @Enumerated(EnumType.STRING)
    @Column(name = "side", nullable = false, columnDefinition = "varchar(10)")
    private ExpertSide side;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, columnDefinition = "varchar(10)")
    private AssignmentStatus status = AssignmentStatus.INVITED;

    @Column(name = "invited_at", nullable = false)
    private Instant invitedAt;

    @Column(name = "declare_by", nullable = false)
    private Instant declareBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "cancelled_at")
    private @Nullable Instant cancelledAt;

    @Column(name = "writing_since")
    private @Nullable Instant writingSince;

    @Column(name = "written_seconds", nullable = false)
    private long writtenSeconds;

    @Column(name = "reason", nullable = false, length = ExpertAssignmentService.REASON_MAX)
    private String reason = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "decline_kind", columnDefinition = "varchar(12)")
    private @Nullable DeclineKind declined;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Assignment() {}

    /** @param declareBy until when the expert has to declare interests */
    Assignment(ProposalId proposal, int round, UserId expert, ExpertSide side, Instant at, Instant declareBy) {
        this.id = UUID.randomUUID();
        this.proposal = proposal.value();
        this.round = round;
        this.expert = expert.value();
        this.side = side;
        this.invitedAt = at;
        this.declareBy = declareBy;
    }

    void accept(Instant at) {
        status = AssignmentStatus.ACCEPTED;
        answeredAt = at;
        writingSince = at;
    }

    void submit(Instant at) {
        status = AssignmentStatus.SUBMITTED;
        writtenSeconds +=
                Duration.between(Objects.requireNonNull(writingSince), at).toSeconds();
    }

    void recall(Instant at) {
        status = AssignmentStatus.ACCEPTED;
        writingSince = at;
    }

    void decline(DeclineKind kind, String why, Instant at) {
        status = AssignmentStatus.DECLINED;
        declined = kind;
        reason = why;
        answeredAt = at;
    }

    /** @param kind CONFLICT when a conflict was found, else null */
    void cancel(@Nullable DeclineKind kind, String why, Instant at) {
        status = AssignmentStatus.CANCELLED;
        cancelledAt = at;
        declined = kind;
        reason = why;
    }

    void become(AssignmentStatus next) {
        status = next;
    }

    AssignmentId id() {
        return new AssignmentId(id);
    }

    ProposalId proposal() {
        return new ProposalId(proposal);
    }

    UserId expert() {
        return new UserId(expert);
    }

    /** How long the expert had time to write until the review was submitted, over all the times that it was. */
    Duration written() {
        return Duration.ofSeconds(writtenSeconds);
    }

    AssignmentStatus status() {
        return status;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    /** Until when the expert has to declare interests. */
    Instant declareBy() {
        return declareBy;
    }

    AssignmentRow row() {
        return new AssignmentRow(id(), proposal(), expert(), side, round, status, invitedAt, declined, reason);
    }
}
