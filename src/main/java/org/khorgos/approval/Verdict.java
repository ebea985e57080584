package org.khorgos.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.khorgos.identity.UserId;

/** What one government decided, who entered it and why. */
@Embeddable
record Verdict(
        @Enumerated(EnumType.STRING) @Column(name = "decision", columnDefinition = "varchar(10)")
        Decision decision,

        @Column(name = "decided_by") UUID by,
        @Column(name = "decided_at") Instant at,

        @Column(name = "reason", length = ApprovalCase.REASON_MAX)
        String reason) {
    UserId user() {
        return new UserId(by);
    }
}
