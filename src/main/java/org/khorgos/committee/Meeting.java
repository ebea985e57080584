package org.khorgos.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;

@Entity
@Table(name = "committee_meeting")
class Meeting {
    @Id
    @Column(name = "meeting_id")
    private UUID id;

    @Version
    @Column(name = "version", nullable = false)
    private @Nullable Long version;

    @Column(name = "proposal_id", nullable = false)
    private UUID proposal;

    @Column(name = "round", nullable = false)
    private int round;

    @Column(name = "meeting_at", nullable = false)
    private Instant meetingAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "motion", nullable = false, columnDefinition = "varchar(10)")
    private Motion motion;

    @Column(name = "request", nullable = false, length = MeetingDraft.REQUEST_MAX)
    private String request;

    @Column(name = "prepared_by", nullable = false)
    private UUID preparedBy;

    @Column(name = "prepared_at", nullable = false)
    private Instant preparedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, columnDefinition = "varchar(10)")
    private MeetingStatus status = MeetingStatus.OPEN;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision", columnDefinition = "varchar(12)")
    private @Nullable CommitteeDecision decision;

    @Column(name = "released_at")
    private @Nullable Instant releasedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Meeting() {}

    Meeting(ProposalId proposal, int round, MeetingDraft draft, UserId by, Instant at) {
        this.id = UUID.randomUUID();
        this.proposal = proposal.value();
        this.round = round;
        this.meetingAt = draft.meetingAt();
        this.motion = draft.motion();
        this.request = draft.request();
        this.preparedBy = by.value();
        this.preparedAt = at;
    }

    void close(Instant at) {
        status = MeetingStatus.CLOSED;
        closedAt = at;
    }

    void missQuorum() {
        status = MeetingStatus.NO_QUORUM;
    }

    /** It stays on record with its votes and what was decided, and nothing follows from it. */
    void annul(Instant at) {
        status = MeetingStatus.VOID;
        closedAt = Objects.requireNonNullElse(closedAt, at);
    }

    CommitteeDecision decide(boolean adopted) {
        CommitteeDecision reached = CommitteeDecision.of(motion, adopted);
        decision = reached;
        return reached;
    }

    void release(Instant at) {
        releasedAt = at;
    }

    UUID id() {
        return id;
    }

    ProposalId proposal() {
        return new ProposalId(proposal);
    }

    int round() {
        return round;
    }

    Motion motion() {
        return motion;
    }

    String request() {
        return request;
    }

    MeetingStatus status() {
        return status;
    }

    @Nullable
    CommitteeDecision decision() {
        return decision;
    }

    UserId preparedBy() {
        return new UserId(preparedBy);
    }

    /** True when its votes are counted and nothing has followed from them yet. */
    boolean isCounted() {
        return status == MeetingStatus.CLOSED && decision == null;
    }

    /** True when it has a decision of which only the committee knows. */
    boolean isKept() {
        return status == MeetingStatus.CLOSED && decision != null && releasedAt == null;
    }

    /** True until it had no quorum, is void or its decision is released: no other meeting may follow before. */
    boolean isPending() {
        return (status == MeetingStatus.OPEN || status == MeetingStatus.CLOSED) && releasedAt == null;
    }

    /** Throws NullPointerException when there is no decision. */
    KeptDecision kept(VoteCount count) {
        return new KeptDecision(
                new ProposalId(proposal),
                round,
                request,
                Objects.requireNonNull(decision, "undecided"),
                count,
                preparedBy(),
                Objects.requireNonNull(closedAt, "still open"));
    }

    Ballot ballot(@Nullable Vote vote) {
        return new Ballot(meetingAt, motion, request, vote);
    }

    CommitteeDetails.MeetingRow row(
            String secretary, VoteCount count, List<CommitteeDetails.AttendanceRow> attendance) {
        return new CommitteeDetails.MeetingRow(
                round, meetingAt, motion, request, secretary, status, decision, count, attendance);
    }
}
