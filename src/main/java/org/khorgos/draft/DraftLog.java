package org.khorgos.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.khorgos.access.ProposalId;
import org.khorgos.content.ContentFields;
import org.khorgos.identity.UserId;
import org.khorgos.proposal.ProposalText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The history of drafts. A row keeps what stood in a field before; what one person types into one field without
 * anything in between is one row, so that a text does not leave a row for each of its words.
 */
@Component
class DraftLog {
    private static final Duration STRETCH = Duration.ofMinutes(10);
    private static final String COLUMNS =
            "select revision, path, before_value, saved_by, saved_at from draft_change where proposal_id = ? ";
    private final JdbcClient jdbc;

    /** A stored change; the value is what stood there before it. */
    record Entry(long revision, String path, String before, UserId by, Instant at) {}

    DraftLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that the field is about to change; the proposal must be locked and still say what it said. */
    void note(ProposalText proposal, String path, UserId by, Instant now) {
        if (continues(proposal, path, by, now) && stretch(proposal, now)) {
            return;
        }
        jdbc.sql("insert into draft_change (proposal_id, revision, path, before_value, saved_by, saved_at) "
                        + "values (?, ?, ?, ?, ?, ?)")
                .params(
                        proposal.id().value(),
                        proposal.revision() + 1,
                        path,
                        ContentFields.value(proposal.content(), path),
                        by.value(),
                        Timestamp.from(now))
                .update();
    }

    private static boolean continues(ProposalText proposal, String path, UserId by, Instant now) {
        return !path.equals(ContentFields.ALL)
                && proposal.savedPath().equals(path)
                && proposal.savedBy().equals(by)
                && Duration.between(proposal.savedAt(), now).compareTo(STRETCH) < 0;
    }

    private boolean stretch(ProposalText proposal, Instant now) {
        return jdbc.sql("update draft_change set revision = revision + 1, saved_at = ? "
                                + "where proposal_id = ? and revision = ?")
                        .params(Timestamp.from(now), proposal.id().value(), proposal.revision())
                        .update()
                > 0;
    }

    /** All changes, the newest first. */
    List<Entry> all(ProposalId id) {
        return jdbc.sql(COLUMNS + "order by revision desc")
                .param(id.value())
                .query(DraftLog::entry)
                .list();
    }

    /** The changes made after that revision, the newest first. */
    List<Entry> after(ProposalId id, long revision) {
        return jdbc.sql(COLUMNS + "and revision > ? order by revision desc")
                .params(id.value(), revision)
                .query(DraftLog::entry)
                .list();
    }

    /** The change that gave the field its present value, if any is known. */
    Optional<Entry> last(ProposalId id, String path) {
        return jdbc.sql(COLUMNS + "and path in (?, '') order by revision desc limit 1")
                .params(id.value(), path)
                .query(DraftLog::entry)
                .optional();
    }

    /** The field that somebody changed last. */
    Optional<String> lastPath(ProposalId id, UserId by) {
        return jdbc.sql("select path from draft_change where proposal_id = ? and saved_by = ? and path <> '' "
                        + "order by revision desc limit 1")
                .params(id.value(), by.value())
                .query(String.class)
                .optional();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("revision"),
                row.getString("path"),
                row.getString("before_value"),
                UserId.of(row.getString("saved_by")),
                row.getTimestamp("saved_at").toInstant());
    }
}
