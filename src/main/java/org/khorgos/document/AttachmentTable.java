package org.khorgos.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.call.AttachmentKind;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows about attached files. */
@Component
class AttachmentTable {
    private static final String COLUMNS = "attachment_id, name, kind, type, size, sha256, uploaded_by, uploaded_at";
    private final JdbcClient jdbc;

    AttachmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Bytes attached to the proposal now; others who ask for it wait until this transaction ends. */
    long lockedSum(ProposalId proposal) {
        boolean exists = jdbc.sql("select proposal_id from proposal where proposal_id = ? for update")
                .param(proposal.value())
                .query(String.class)
                .optional()
                .isPresent();
        if (!exists) {
            throw new NotFound("proposal " + proposal);
        }
        return jdbc.sql("select coalesce(sum(size), 0) from document_attachment "
                        + "where proposal_id = ? and removed_at is null")
                .param(proposal.value())
                .query(Long.class)
                .single();
    }

    void add(ProposalId proposal, AttachmentRow row, String storedName) {
        jdbc.sql("insert into document_attachment (proposal_id, stored_name, " + COLUMNS
                        + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        proposal.value(),
                        storedName,
                        row.id().value(),
                        row.name(),
                        row.kind().name(),
                        row.type().name(),
                        row.size(),
                        row.sha256(),
                        row.uploadedBy().value(),
                        Timestamp.from(row.uploadedAt()))
                .update();
    }

    List<AttachmentRow> list(ProposalId proposal) {
        return jdbc.sql("select " + COLUMNS + " from document_attachment "
                        + "where proposal_id = ? and removed_at is null order by uploaded_at, attachment_id")
                .param(proposal.value())
                .query((row, index) -> row(row))
                .list();
    }

    Optional<AttachmentRow> find(ProposalId proposal, AttachmentId id) {
        return jdbc.sql("select " + COLUMNS + " from document_attachment "
                        + "where proposal_id = ? and attachment_id = ? and removed_at is null")
                .params(proposal.value(), id.value())
                .query((row, index) -> row(row))
                .optional();
    }

    String storedName(AttachmentId id) {
        return jdbc.sql("select stored_name from document_attachment where attachment_id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    /** False when it is not there (any more). */
    boolean remove(ProposalId proposal, AttachmentId id, UserId by, Instant now) {
        return jdbc.sql("update document_attachment set removed_by = ?, removed_at = ? "
                                + "where proposal_id = ? and attachment_id = ? and removed_at is null")
                        .params(by.value(), Timestamp.from(now), proposal.value(), id.value())
                        .update()
                == 1;
    }

    private static AttachmentRow row(ResultSet row) throws SQLException {
        return new AttachmentRow(
                AttachmentId.of(row.getString("attachment_id")),
                row.getString("name"),
                AttachmentKind.valueOf(row.getString("kind")),
                FileType.valueOf(row.getString("type")),
                row.getLong("size"),
                row.getString("sha256"),
                UserId.of(row.getString("uploaded_by")),
                row.getTimestamp("uploaded_at").toInstant());
    }
}
