package org.khorgos.document;

import java.util.List;
import org.khorgos.access.ProposalId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which documents belong to which submitted version; the table refuses every change. */
@Component
class SubmittedTable {
    private final JdbcClient jdbc;

    SubmittedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is attached now belongs to that version from now on. */
    void keep(ProposalId proposal, int version) {
        jdbc.sql("insert into document_submitted (proposal_id, version_number, attachment_id) "
                        + "select proposal_id, ?, attachment_id from document_attachment where proposal_id = ? and "
                        + AttachmentTable.CURRENT)
                .params(version, proposal.value())
                .update();
    }

    List<AttachmentRow> list(ProposalId proposal, int version) {
        return jdbc.sql("select " + AttachmentTable.COLUMNS + " from document_attachment where attachment_id in "
                        + "(select attachment_id from document_submitted where proposal_id = ? and version_number = ?) "
                        + AttachmentTable.ORDER)
                .params(proposal.value(), version)
                .query((row, index) -> AttachmentTable.row(row))
                .list();
    }
}
