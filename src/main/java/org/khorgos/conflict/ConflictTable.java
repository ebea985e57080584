package org.khorgos.conflict;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.conflict.Conflicts.Pair;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of recorded conflicts. */
@Component
class ConflictTable {
    static final String COLUMNS =
            "c.conflict_id, c.proposal_id, c.person_id, c.ground, c.source, c.detail, c.found_at, "
                    + "c.recorded_by, c.ended_at, c.waived_by, c.waived_at, c.waiver_reason";
    private static final String OF_PAIRS = "select " + COLUMNS + " from conflict_found c "
            + "where c.proposal_id in (:proposals) and c.person_id in (:persons)";
    private final JdbcClient jdbc;

    ConflictTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of these people with these proposals, waived and ended ones too, in one statement. */
    Map<Pair, List<RecordedConflict>> of(Collection<ProposalId> proposals, Collection<UserId> persons) {
        return list(OF_PAIRS, proposals, persons).stream()
                .collect(Collectors.groupingBy(row -> new Pair(row.proposal(), row.person())));
    }

    /** All of that person with that proposal; others who want to change them wait until this transaction ends. */
    List<RecordedConflict> lock(Pair pair) {
        return list(OF_PAIRS + " order by c.ground for update", List.of(pair.proposal()), List.of(pair.person()));
    }

    /** One, so that others who want to change it wait until this transaction ends. */
    Optional<RecordedConflict> lock(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from conflict_found c where c.conflict_id = ? for update")
                .param(id)
                .query(ConflictTable::row)
                .optional();
    }

    /** True when it was not there; one that is there stays as it is. */
    boolean add(Pair pair, Conflict conflict, @Nullable UserId by, Instant now) {
        return jdbc.sql("""
                        insert ignore into conflict_found
                          (conflict_id, proposal_id, person_id, ground, source, detail, found_at, recorded_by)
                        values (:id, :proposal, :person, :ground, :source, :detail, :now, :by)
                        """)
                        .param("id", UUID.randomUUID())
                        .param("proposal", pair.proposal().value())
                        .param("person", pair.person().value())
                        .param("ground", conflict.ground().name())
                        .param("source", ConflictSource.of(conflict.ground()).name())
                        .param("detail", conflict.detail())
                        .param("now", Timestamp.from(now))
                        .param("by", by == null ? null : by.value())
                        .update()
                > 0;
    }

    /** True when it had ended and stands again. */
    boolean revive(UUID id, String detail, Instant now) {
        return jdbc.sql("update conflict_found set ended_at = null, found_at = ?, detail = ? "
                                + "where conflict_id = ? and ended_at is not null")
                        .params(Timestamp.from(now), detail, id)
                        .update()
                > 0;
    }

    /** True when it was waived and counts again. */
    boolean declareAgain(Pair pair, String detail, UserId by, Instant now) {
        return jdbc.sql("update conflict_found set waived_by = null, waived_at = null, waiver_reason = '', detail = ?, "
                                + "found_at = ?, recorded_by = ? where proposal_id = ? and person_id = ? "
                                + "and ground = 'DECLARED_BY_PERSON' and waived_by is not null")
                        .params(
                                detail,
                                Timestamp.from(now),
                                by.value(),
                                pair.proposal().value(),
                                pair.person().value())
                        .update()
                > 0;
    }

    /** Comparing found it no more. */
    void end(UUID id, Instant now) {
        jdbc.sql("update conflict_found set ended_at = ? where conflict_id = ? and ended_at is null")
                .params(Timestamp.from(now), id)
                .update();
    }

    /** True when it was not waived before. */
    boolean waive(UUID id, UserId by, String reason, Instant now) {
        return jdbc.sql("update conflict_found set waived_by = ?, waived_at = ?, waiver_reason = ? "
                                + "where conflict_id = ? and waived_by is null and ended_at is null")
                        .params(by.value(), Timestamp.from(now), reason, id)
                        .update()
                > 0;
    }

    private List<RecordedConflict> list(String sql, Collection<ProposalId> proposals, Collection<UserId> persons) {
        if (proposals.isEmpty() || persons.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(sql)
                .param("proposals", proposals.stream().map(ProposalId::value).toList())
                .param("persons", persons.stream().map(UserId::value).toList())
                .query(ConflictTable::row)
                .list();
    }

    static RecordedConflict row(ResultSet row, int number) throws SQLException {
        @Nullable UUID recordedBy = row.getObject("recorded_by", UUID.class);
        @Nullable UUID waivedBy = row.getObject("waived_by", UUID.class);
        @Nullable Timestamp endedAt = row.getTimestamp("ended_at");
        return new RecordedConflict(
                row.getObject("conflict_id", UUID.class),
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                new UserId(row.getObject("person_id", UUID.class)),
                Ground.valueOf(row.getString("ground")),
                ConflictSource.valueOf(row.getString("source")),
                row.getString("detail"),
                row.getTimestamp("found_at").toInstant(),
                recordedBy == null ? null : new UserId(recordedBy),
                endedAt == null ? null : endedAt.toInstant(),
                waivedBy == null
                        ? null
                        : new RecordedConflict.Waiver(
                                new UserId(waivedBy),
                                row.getTimestamp("waived_at").toInstant(),
                                row.getString("waiver_reason")));
    }
}
