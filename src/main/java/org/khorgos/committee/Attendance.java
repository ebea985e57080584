package org.khorgos.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.identity.UserId;

@Entity
@Table(name = "committee_attendance")
class Attendance {
    @Id
    @Column(name = "attendance_id")
    private UUID id;

    @Version
    @Column(name = "version", nullable = false)
    private @Nullable Long version;

    @Column(name = "meeting_id", nullable = false)
    private UUID meeting;

    @Column(name = "member_id", nullable = false)
    private UUID member;

    @Column(name = "present", nullable = false)
    private boolean present;

    @Column(name = "recused", nullable = false)
    private boolean recused;

    @Column(name = "recusal_reason", nullable = false, length = MeetingDraft.RECUSAL_MAX)
    private String recusalReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "vote", columnDefinition = "varchar(10)")
    private @Nullable Vote vote;

    @Column(name = "voted_at")
    private @Nullable Instant votedAt;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Attendance() {}

    /** @param recusal the reason of a recused member, else null */
    Attendance(UUID meeting, UserId member, boolean present, @Nullable String recusal) {
        this.id = UUID.randomUUID();
        this.meeting = meeting;
        this.member = member.value();
        this.present = present;
        this.recused = recusal != null;
        this.recusalReason = recusal == null ? "" : recusal;
    }

    UUID meeting() {
        return meeting;
    }

    UserId member() {
        return new UserId(member);
    }

    boolean isPresent() {
        return present;
    }

    boolean isRecused() {
        return recused;
    }

    boolean isVoter() {
        return present && !recused;
    }

    @Nullable
    Vote vote() {
        return vote;
    }

    @Nullable
    Instant votedAt() {
        return votedAt;
    }

    CommitteeDetails.AttendanceRow row(String name) {
        return new CommitteeDetails.AttendanceRow(name, present, recused, recusalReason, vote, votedAt);
    }
}
