package org.khorgos.signature;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the answers to texts that were taken back; the table refuses every change. */
@Component
class VoidedSignatures {
    private final JdbcClient jdbc;

    VoidedSignatures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Throws NullPointerException for somebody who has not answered. */
    void keep(ProposalId id, SignatoryRow row, Instant now) {
        jdbc.sql("insert into signature_voided (voided_id, proposal_id, user_id, status, answered_at, content_sha256, "
                        + "reason, voided_at) values (?, ?, ?, ?, ?, nullif(?, ''), ?, ?)")
                .params(
                        UUID.randomUUID(),
                        id.value(),
                        row.user().value(),
                        row.status().name(),
                        Timestamp.from(Objects.requireNonNull(row.answeredAt())),
                        row.contentSha256(),
                        row.reason(),
                        Timestamp.from(now))
                .update();
    }

    /** The latest taking back first. */
    List<VoidedSignature> list(ProposalId id) {
        return jdbc.sql("select user_id, status, answered_at, coalesce(content_sha256, '') content_sha256, reason, "
                        + "voided_at from signature_voided where proposal_id = ? order by voided_at desc, answered_at")
                .param(id.value())
                .query((row, index) -> new VoidedSignature(
                        UserId.of(row.getString("user_id")),
                        SignatoryStatus.valueOf(row.getString("status")),
                        row.getTimestamp("answered_at").toInstant(),
                        row.getString("content_sha256"),
                        row.getString("reason"),
                        row.getTimestamp("voided_at").toInstant()))
                .list();
    }
}
