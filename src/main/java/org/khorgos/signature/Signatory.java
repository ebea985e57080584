package org.khorgos.signature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;

@Entity
@Table(name = "signature_signatory")
class Signatory {
    @Id
    @Column(name = "signatory_id")
    private UUID id;

    @Column(name = "proposal_id", nullable = false)
    private UUID proposal;

    @Column(name = "user_id", nullable = false)
    private UUID user;

    @Column(name = "position", nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, columnDefinition = "varchar(10)")
    private SignatoryStatus status;

    @Column(name = "invited_at")
    private @Nullable Instant invitedAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "content_sha256", columnDefinition = "char(64)")
    private @Nullable String contentSha256;

    @Column(name = "reason", nullable = false, length = 1000)
    private String reason = "";

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Signatory() {}

    Signatory(ProposalId proposal, UserId user, int position, SignatoryStatus status) {
        this.id = UUID.randomUUID();
        this.proposal = proposal.value();
        this.user = user.value();
        this.position = position;
        this.status = status;
    }

    void invite(Instant now) {
        invitedAt = now;
    }

    void sign(String sha256, Instant now) {
        contentSha256 = sha256;
        answeredAt = now;
        if (status == SignatoryStatus.WAITING) {
            status = SignatoryStatus.SIGNED;
        }
    }

    void decline(String why, Instant now) {
        status = SignatoryStatus.DECLINED;
        reason = why;
        answeredAt = now;
    }

    void lapse(Instant now) {
        status = SignatoryStatus.LAPSED;
        answeredAt = now;
    }

    /** Forgets the invitation and the answer, so that they can be asked anew. */
    void reopen() {
        if (status != SignatoryStatus.FIRST) {
            status = SignatoryStatus.WAITING;
        }
        invitedAt = null;
        answeredAt = null;
        contentSha256 = null;
        reason = "";
    }

    UserId user() {
        return new UserId(user);
    }

    SignatoryStatus status() {
        return status;
    }

    SignatoryRow row() {
        return new SignatoryRow(
                user(), position, status, invitedAt, answeredAt, Objects.requireNonNullElse(contentSha256, ""), reason);
    }
}
