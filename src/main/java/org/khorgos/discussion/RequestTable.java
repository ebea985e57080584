package org.khorgos.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what comments ask people to do. */
@Component
class RequestTable {
    private static final String OPEN_OF = """
            select c.comment_id, c.proposal_id, c.audience, c.text, p.number, p.title, u.display_name, r.due, r.zone
            from discussion_request r
            join discussion_comment c on c.comment_id = r.comment_id
            join proposal p on p.proposal_id = c.proposal_id
            join identity_user u on u.user_id = r.asker
            where r.asked = ? and r.state = 'OPEN'
            order by r.due is null, r.due, c.written_at, c.comment_id
            """;
    private static final String OPEN = """
            select c.comment_id, c.proposal_id, c.audience, c.written_at, r.asker, r.asked, r.due, r.zone,
              r.abandoned_at is not null abandoned
            from discussion_request r
            join discussion_comment c on c.comment_id = r.comment_id
            where r.state = 'OPEN'""";
    private static final String OLDEST_FIRST = " order by c.written_at, c.comment_id";
    private final JdbcClient jdbc;

    RequestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who asked whom, and where. */
    record Asking(Audience audience, UserId asker, UserId asked) {}

    void add(CommentId comment, UserId asker, UserId asked, @Nullable LocalDate due, ZoneId zone) {
        jdbc.sql("insert into discussion_request (comment_id, asker, asked, due, zone) values (?, ?, ?, ?, ?)")
                .params(comment.value(), asker.value(), asked.value(), due, zone.getId())
                .update();
    }

    Optional<Asking> find(ProposalId proposal, CommentId comment) {
        return jdbc.sql("select c.audience, r.asker, r.asked from discussion_request r "
                        + "join discussion_comment c on c.comment_id = r.comment_id "
                        + "where r.comment_id = ? and c.proposal_id = ?")
                .params(comment.value(), proposal.value())
                .query((row, number) -> new Asking(
                        Audience.valueOf(row.getString("audience")), person(row, "asker"), person(row, "asked")))
                .optional();
    }

    /** False when it has ended already. */
    boolean end(CommentId comment, RequestState as, UserId by, Instant at) {
        return jdbc.sql("update discussion_request set state = ?, ended_by = ?, ended_at = ? "
                                + "where comment_id = ? and state = 'OPEN'")
                        .params(as.name(), by.value(), Timestamp.from(at), comment.value())
                        .update()
                == 1;
    }

    /** Everything that is open, the oldest first. */
    List<OpenRequest> open() {
        return jdbc.sql(OPEN + OLDEST_FIRST).query(RequestTable::openRow).list();
    }

    /** The same of one proposal. */
    List<OpenRequest> open(ProposalId proposal) {
        return jdbc.sql(OPEN + " and c.proposal_id = ?" + OLDEST_FIRST)
                .param(proposal.value())
                .query(RequestTable::openRow)
                .list();
    }

    /** The same of what one person is asked. */
    List<OpenRequest> openFor(UserId asked) {
        return jdbc.sql(OPEN + " and r.asked = ?" + OLDEST_FIRST)
                .param(asked.value())
                .query(RequestTable::openRow)
                .list();
    }

    /** What is open, due from the first to the last of these days and was never reminded of. */
    List<OpenRequest> unreminded(LocalDate first, LocalDate last) {
        return jdbc.sql(OPEN + " and r.reminded_at is null and r.due between ? and ?" + OLDEST_FIRST)
                .params(first, last)
                .query(RequestTable::openRow)
                .list();
    }

    /** Locks it until the transaction ends; false when it has ended. */
    boolean lockOpen(CommentId comment) {
        return jdbc.sql("select state = 'OPEN' from discussion_request where comment_id = ? for update")
                .param(comment.value())
                .query(Boolean.class)
                .single();
    }

    /** False when it has ended or was reminded of before. */
    boolean remind(CommentId comment, Instant at) {
        return jdbc.sql("update discussion_request set reminded_at = ? "
                                + "where comment_id = ? and state = 'OPEN' and reminded_at is null")
                        .params(Timestamp.from(at), comment.value())
                        .update()
                == 1;
    }

    /** Keeps that the asker is told that it stands with nobody; false when it has ended or they were told before. */
    boolean abandon(CommentId comment, Instant at) {
        return jdbc.sql("update discussion_request set abandoned_at = ? "
                                + "where comment_id = ? and state = 'OPEN' and abandoned_at is null")
                        .params(Timestamp.from(at), comment.value())
                        .update()
                == 1;
    }

    /** It stands with somebody again. */
    void resume(CommentId comment) {
        jdbc.sql("update discussion_request set abandoned_at = null where comment_id = ?")
                .param(comment.value())
                .update();
    }

    /** What waits for that person, the most urgent first, whether they may still read it or not. */
    List<AskedOfMe> open(UserId asked) {
        return jdbc.sql(OPEN_OF)
                .param(asked.value())
                .query((row, number) -> new AskedOfMe(
                        new ProposalId(row.getObject("proposal_id", UUID.class)),
                        Objects.requireNonNullElse(row.getString("number"), ""),
                        row.getString("title"),
                        Audience.valueOf(row.getString("audience")),
                        new CommentId(row.getObject("comment_id", UUID.class)),
                        row.getString("text"),
                        row.getString("display_name"),
                        row.getObject("due", LocalDate.class),
                        ZoneId.of(row.getString("zone"))))
                .list();
    }

    /** What a row of a comment with its request asks, null for nothing. */
    static @Nullable CommentRequest request(ResultSet row) throws SQLException {
        if (row.getString("asked") == null) {
            return null;
        }
        Timestamp ended = row.getTimestamp("ended_at");
        return new CommentRequest(
                person(row, "asker"),
                person(row, "asked"),
                row.getString("asked_name"),
                row.getObject("due", LocalDate.class),
                RequestState.valueOf(row.getString("state")),
                Objects.requireNonNullElse(row.getString("ended_name"), ""),
                ended == null ? null : ended.toInstant());
    }

    private static OpenRequest openRow(ResultSet row, int number) throws SQLException {
        return new OpenRequest(
                new CommentId(row.getObject("comment_id", UUID.class)),
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                Audience.valueOf(row.getString("audience")),
                person(row, "asker"),
                person(row, "asked"),
                row.getObject("due", LocalDate.class),
                ZoneId.of(row.getString("zone")),
                row.getTimestamp("written_at").toInstant(),
                row.getBoolean("abandoned"));
    }

    private static UserId person(ResultSet row, String column) throws SQLException {
        return new UserId(row.getObject(column, UUID.class));
    }
}
