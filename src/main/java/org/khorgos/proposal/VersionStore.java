package org.khorgos.proposal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.khorgos.access.ProposalId;
import org.khorgos.content.ContentJson;
import org.khorgos.content.ProposalContent;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was submitted; the table refuses every change. */
@Component
class VersionStore {
    private final JdbcClient jdbc;
    private final Fingerprints fingerprints;
    private final Clock clock;

    VersionStore(JdbcClient jdbc, Fingerprints fingerprints, Clock clock) {
        this.jdbc = jdbc;
        this.fingerprints = fingerprints;
        this.clock = clock;
    }

    /** Adds the next version and returns its number; the proposal must be locked. */
    int add(Proposal proposal) {
        String json = ContentJson.write(proposal.content());
        int number = jdbc.sql("select coalesce(max(number), 0) + 1 from proposal_version where proposal_id = ?")
                .param(proposal.id().value())
                .query(Integer.class)
                .single();
        jdbc.sql("insert into proposal_version (proposal_id, number, content, content_sha256, fingerprint, "
                        + "created_by, created_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        proposal.id().value(),
                        number,
                        json,
                        ContentJson.sha256(json),
                        fingerprints.of(proposal),
                        proposal.savedBy().value(),
                        Timestamp.from(clock.instant()))
                .update();
        return number;
    }

    /** The next free number of that year, such as 2027-0001; nobody else gets one until the transaction ends. */
    String nextNumber(int year) {
        jdbc.sql("insert into proposal_number_sequence (call_year, last_number) values (?, 1) "
                        + "on duplicate key update last_number = last_number + 1")
                .param(year)
                .update();
        int next = jdbc.sql("select last_number from proposal_number_sequence where call_year = ?")
                .param(year)
                .query(Integer.class)
                .single();
        return "%d-%04d".formatted(year, next);
    }

    List<VersionRow> list(ProposalId id) {
        return jdbc.sql(
                        "select number, coalesce(fingerprint, content_sha256) signed, created_by, created_at from proposal_version "
                                + "where proposal_id = ? order by number")
                .param(id.value())
                .query((row, index) -> new VersionRow(
                        row.getInt("number"),
                        row.getString("signed"),
                        UserId.of(row.getString("created_by")),
                        row.getTimestamp("created_at").toInstant()))
                .list();
    }

    Optional<ProposalContent> find(ProposalId id, int number) {
        return jdbc.sql("select content from proposal_version where proposal_id = ? and number = ?")
                .params(id.value(), number)
                .query(String.class)
                .optional()
                .map(ContentJson::read);
    }

    Optional<ProposalContent> latest(ProposalId id) {
        return jdbc.sql("select content from proposal_version where proposal_id = ? order by number desc limit 1")
                .param(id.value())
                .query(String.class)
                .optional()
                .map(ContentJson::read);
    }
}
