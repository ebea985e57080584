package org.khorgos.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khorgos.access.ProposalId;
import org.khorgos.committee.CommitteeDecision;
import org.khorgos.committee.KeptDecision;
import org.khorgos.document.KeptFile;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of letters. */
@Component
class LetterTable {
    private static final String ROWS =
            "select letter_id, proposal_id, round, decision, name, size, issued_at from release_letter where proposal_id = ?";
    private final JdbcClient jdbc;

    LetterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            LetterId id,
            KeptDecision decision,
            String language,
            String reasons,
            KeptFile file,
            UserId by,
            Instant now) {
        jdbc.sql("insert into release_letter (letter_id, proposal_id, round, decision, language, reasons, name, size, "
                        + "sha256, stored_name, issued_by, issued_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        decision.proposal().value(),
                        decision.round(),
                        decision.decision().name(),
                        language,
                        reasons,
                        file.name(),
                        file.size(),
                        file.sha256(),
                        file.storedName(),
                        by.value(),
                        Timestamp.from(now))
                .update();
    }

    /** The latest first. */
    List<LetterRow> of(ProposalId proposal) {
        return jdbc.sql(ROWS + " order by round desc")
                .param(proposal.value())
                .query(LetterTable::row)
                .list();
    }

    Optional<LetterRow> find(ProposalId proposal, LetterId id) {
        return jdbc.sql(ROWS + " and letter_id = ?")
                .params(proposal.value(), id.value())
                .query(LetterTable::row)
                .optional();
    }

    String storedName(LetterId id) {
        return jdbc.sql("select stored_name from release_letter where letter_id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private static LetterRow row(ResultSet row, int number) throws SQLException {
        return new LetterRow(
                new LetterId(row.getObject("letter_id", UUID.class)),
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                row.getInt("round"),
                CommitteeDecision.valueOf(row.getString("decision")),
                row.getString("name"),
                row.getLong("size"),
                row.getTimestamp("issued_at").toInstant());
    }
}
