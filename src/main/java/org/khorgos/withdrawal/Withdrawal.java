package org.khorgos.withdrawal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;

@Entity
@Table(name = "withdrawal_request")
class Withdrawal {
    @Id
    @Column(name = "withdrawal_id")
    private UUID id;

    @Column(name = "proposal_id", nullable = false)
    private UUID proposal;

    @Column(name = "asked_by", nullable = false)
    private UUID askedBy;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "reason", nullable = false, length = 1000)
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer", nullable = false, columnDefinition = "varchar(10)")
    private Answer answer;

    @Column(name = "answered_by")
    private @Nullable UUID answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    enum Answer {
        /** Nobody had to be asked. */
        FREE,
        OPEN,
        CONSENTED,
        REFUSED
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Withdrawal() {}

    Withdrawal(ProposalId proposal, UserId by, String reason, Answer answer, Instant now) {
        this.id = UUID.randomUUID();
        this.proposal = proposal.value();
        this.askedBy = by.value();
        this.askedAt = now;
        this.reason = reason;
        this.answer = answer;
    }

    void answer(boolean consent, UserId by, Instant now) {
        answer = consent ? Answer.CONSENTED : Answer.REFUSED;
        answeredBy = by.value();
        answeredAt = now;
    }

    WithdrawalRow row() {
        return new WithdrawalRow(new UserId(askedBy), askedAt, reason);
    }
}
