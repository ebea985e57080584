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
    static final String COLUMNS =
            "attachment_id, document_id, number, name, kind, type, size, sha256, uploaded_by, uploaded_at";
    static final String CURRENT = "removed_at is null and replaced_at is null";
    static final String ORDER = "order by uploaded_at, attachment_id";

    /** What somebody may read who sees the proposal: what is or was submitted, to its own people the rest as well. */
    private static final String READABLE = "(" + CURRENT + " or (:own and removed_at is null) or attachment_id in "
            + "(select s.attachment_id from document_submitted s where s.proposal_id = :proposal))";

    private final JdbcClient jdbc;

    AttachmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes others who attach to the proposal or submit it wait until this transaction ends; throws NotFound. */
    void lock(ProposalId proposal) {
        boolean exists = jdbc.sql("select proposal_id from proposal where proposal_id = ? for update")
                .param(proposal.value())
                .query(String.class)
                .optional()
                .isPresent();
        if (!exists) {
            throw new NotFound("proposal " + proposal);
        }
    }

    /** Bytes of all versions of the documents that are attached now. */
    long sum(ProposalId proposal) {
        return jdbc.sql("select coalesce(sum(size), 0) from document_attachment "
                        + "where proposal_id = ? and removed_at is null")
                .param(proposal.value())
                .query(Long.class)
                .single();
    }

    void add(ProposalId proposal, AttachmentRow row, String storedName) {
        jdbc.sql("insert into document_attachment (proposal_id, stored_name, " + COLUMNS
                        + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        proposal.value(),
                        storedName,
                        row.id().value(),
                        row.document().value(),
                        row.number(),
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
        return jdbc.sql("select " + COLUMNS + " from document_attachment where proposal_id = ? and " + CURRENT + " "
                        + ORDER)
                .param(proposal.value())
                .query((row, index) -> row(row))
                .list();
    }

    /**
     * The replaced versions of what is attached now, the newest first.
     *
     * @param own for somebody of the proposal itself
     */
    List<AttachmentRow> earlier(ProposalId proposal, boolean own) {
        return jdbc.sql("select " + COLUMNS + " from document_attachment where proposal_id = :proposal "
                        + "and replaced_at is not null and removed_at is null and " + READABLE
                        + " order by number desc")
                .param("proposal", proposal.value())
                .param("own", own)
                .query((row, index) -> row(row))
                .list();
    }

    /** The replaced versions of what is attached now that belong to nothing submitted. */
    List<AttachmentRow> replacedUnsubmitted(ProposalId proposal) {
        return jdbc.sql("select " + COLUMNS + " from document_attachment where proposal_id = ? "
                        + "and replaced_at is not null and removed_at is null and attachment_id not in "
                        + "(select s.attachment_id from document_submitted s)")
                .param(proposal.value())
                .query((row, index) -> row(row))
                .list();
    }

    /** What is attached now. */
    Optional<AttachmentRow> current(ProposalId proposal, AttachmentId id) {
        return jdbc.sql("select " + COLUMNS + " from document_attachment "
                        + "where proposal_id = ? and attachment_id = ? and " + CURRENT)
                .params(proposal.value(), id.value())
                .query((row, index) -> row(row))
                .optional();
    }

    /** @param own for somebody of the proposal itself */
    Optional<AttachmentRow> readable(ProposalId proposal, AttachmentId id, boolean own) {
        return jdbc.sql("select " + COLUMNS + " from document_attachment "
                        + "where proposal_id = :proposal and attachment_id = :id and " + READABLE)
                .param("proposal", proposal.value())
                .param("id", id.value())
                .param("own", own)
                .query((row, index) -> row(row))
                .optional();
    }

    String storedName(AttachmentId id) {
        return jdbc.sql("select stored_name from document_attachment where attachment_id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    /** Where the files of all versions lie. */
    List<String> storedNames(AttachmentId document) {
        return jdbc.sql("select stored_name from document_attachment where document_id = ?")
                .param(document.value())
                .query(String.class)
                .list();
    }

    void replaced(AttachmentId id, Instant now) {
        jdbc.sql("update document_attachment set replaced_at = ? where attachment_id = ?")
                .params(Timestamp.from(now), id.value())
                .update();
    }

    /** Takes one version away. */
    void removeOne(AttachmentId id, UserId by, Instant now) {
        jdbc.sql("update document_attachment set removed_by = ?, removed_at = ? where attachment_id = ?")
                .params(by.value(), Timestamp.from(now), id.value())
                .update();
    }

    /** Takes the document with all its versions away; what was taken away before stays as it is. */
    void remove(AttachmentId document, UserId by, Instant now) {
        jdbc.sql("update document_attachment set removed_by = ?, removed_at = ? "
                        + "where document_id = ? and removed_at is null")
                .params(by.value(), Timestamp.from(now), document.value())
                .update();
    }

    static AttachmentRow row(ResultSet row) throws SQLException {
        return new AttachmentRow(
                AttachmentId.of(row.getString("attachment_id")),
                AttachmentId.of(row.getString("document_id")),
                row.getInt("number"),
                row.getString("name"),
                AttachmentKind.valueOf(row.getString("kind")),
                FileType.valueOf(row.getString("type")),
                row.getLong("size"),
                row.getString("sha256"),
                UserId.of(row.getString("uploaded_by")),
                row.getTimestamp("uploaded_at").toInstant());
    }
}
