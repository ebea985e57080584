package org.khorgos.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of comments on proposals. */
@Component
class DiscussionTable {
    private static final String THREADS = """
            select c.*, u.display_name, r.asker, r.asked, r.due, r.zone, r.state, r.ended_at,
              asked.display_name asked_name, ended.display_name ended_name
            from discussion_comment c
            join identity_user u on u.user_id = c.author_id
            left join discussion_request r on r.comment_id = c.comment_id
            left join identity_user asked on asked.user_id = r.asked
            left join identity_user ended on ended.user_id = r.ended_by
            left join discussion_comment a on a.comment_id = c.answers
            where c.proposal_id = ? and c.audience = ?
            order by coalesce(a.written_at, c.written_at), coalesce(a.comment_id, c.comment_id), c.answers is not null,
              c.written_at, c.comment_id
            """;
    private final JdbcClient jdbc;

    DiscussionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a comment stands and what it answers. */
    record Place(Audience audience, @Nullable CommentId answers) {}

    List<CommentRow> of(ProposalId proposal, Audience audience) {
        return jdbc.sql(THREADS)
                .params(proposal.value(), audience.name())
                .query(DiscussionTable::row)
                .list();
    }

    Optional<Place> place(ProposalId proposal, CommentId id) {
        return jdbc.sql("select audience, answers from discussion_comment where comment_id = ? and proposal_id = ?")
                .params(id.value(), proposal.value())
                .query((row, number) -> new Place(Audience.valueOf(row.getString("audience")), answers(row)))
                .optional();
    }

    CommentId add(
            ProposalId proposal,
            Audience audience,
            @Nullable CommentId answers,
            UserId author,
            String text,
            Instant at) {
        CommentId id = CommentId.next();
        jdbc.sql(
                        "insert into discussion_comment (comment_id, proposal_id, audience, answers, author_id, text, written_at) "
                                + "values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        proposal.value(),
                        audience.name(),
                        answers == null ? null : answers.value(),
                        author.value(),
                        text,
                        Timestamp.from(at))
                .update();
        return id;
    }

    /** False when it is not that author's, is hidden, or was written before that instant. */
    boolean change(CommentId id, UserId author, String text, Instant notBefore, Instant at) {
        return jdbc.sql("update discussion_comment set text = ?, edited_at = ? "
                                + "where comment_id = ? and author_id = ? and hidden_at is null and written_at >= ?")
                        .params(text, Timestamp.from(at), id.value(), author.value(), Timestamp.from(notBefore))
                        .update()
                == 1;
    }

    /** False when it is hidden already. */
    boolean hide(CommentId id, UserId by, String reason, Instant at) {
        return jdbc.sql("update discussion_comment set hidden_by = ?, hidden_at = ?, hidden_reason = ? "
                                + "where comment_id = ? and hidden_at is null")
                        .params(by.value(), Timestamp.from(at), reason, id.value())
                        .update()
                == 1;
    }

    /** Keeps whom it names; returns those who were not named in it before. */
    List<UserId> mention(CommentId id, Collection<UserId> people) {
        return people.stream()
                .filter(person ->
                        jdbc.sql("insert ignore into discussion_mention (comment_id, person_id) values (?, ?)")
                                        .params(id.value(), person.value())
                                        .update()
                                == 1)
                .toList();
    }

    private static CommentRow row(ResultSet row, int number) throws SQLException {
        String reason = row.getString("hidden_reason");
        Timestamp edited = row.getTimestamp("edited_at");
        return new CommentRow(
                new CommentId(row.getObject("comment_id", UUID.class)),
                answers(row),
                new UserId(row.getObject("author_id", UUID.class)),
                row.getString("display_name"),
                reason == null ? row.getString("text") : "",
                row.getTimestamp("written_at").toInstant(),
                edited == null ? null : edited.toInstant(),
                RequestTable.request(row),
                reason == null ? "" : reason);
    }

    private static @Nullable CommentId answers(ResultSet row) throws SQLException {
        UUID answers = row.getObject("answers", UUID.class);
        return answers == null ? null : new CommentId(answers);
    }
}
