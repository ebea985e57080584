package org.khorgos.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of absences; one that was ended early counts until then. */
@Component
class AbsenceTable {
    private static final String SELECT = """
            select a.absence_id, a.user_id, u.display_name user_name, a.substitute_id, s.display_name substitute_name,
              a.first_day, a.last_day, a.starts_at, least(a.ends_at, coalesce(a.ended_at, a.ends_at)) until_at
            from identity_absence a
            join identity_user u on u.user_id = a.user_id
            left join identity_user s on s.user_id = a.substitute_id
            where greatest(a.starts_at, :from) < least(a.ends_at, coalesce(a.ended_at, a.ends_at), :to) and %s
            order by a.starts_at, a.absence_id
            """;
    private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");
    private final JdbcClient jdbc;

    AbsenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes others who enter an absence of that person wait until this transaction ends. */
    void lock(UserId user) {
        jdbc.sql("select user_id from identity_user where user_id = ? for update")
                .param(user.value())
                .query(UUID.class)
                .list();
    }

    void add(AbsenceId id, AbsenceDraft draft, Instant start, Instant end, UserId by, Instant now) {
        UserId substitute = draft.substitute();
        jdbc.sql("""
                        insert into identity_absence (absence_id, user_id, substitute_id, first_day, last_day, starts_at,
                          ends_at, entered_by, entered_at)
                        values (:id, :user, :substitute, :first, :last, :start, :end, :by, :now)
                        """)
                .param("id", id.value())
                .param("user", draft.user().value())
                .param("substitute", substitute == null ? null : substitute.value())
                .param("first", draft.first())
                .param("last", draft.last())
                .param("start", Timestamp.from(start))
                .param("end", Timestamp.from(end))
                .param("by", by.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** False when it is over already. */
    boolean end(AbsenceId id, UserId by, Instant now) {
        return jdbc.sql("update identity_absence set ended_by = ?, ended_at = ? "
                                + "where absence_id = ? and ended_at is null and ends_at > ?")
                        .params(by.value(), Timestamp.from(now), id.value(), Timestamp.from(now))
                        .update()
                > 0;
    }

    /** Absences of that person that touch the time. */
    List<AbsenceRow> of(UserId user, Instant from, Instant to) {
        return rows("a.user_id = :who", user.value(), from, to);
    }

    /** Absences of anybody that touch the time. */
    List<AbsenceRow> touching(Instant from, Instant to) {
        return rows("1 = 1", null, from, to);
    }

    List<AbsenceRow> notOverOf(UserId user, Instant now) {
        return of(user, now, EVER);
    }

    List<AbsenceRow> notOverBy(UserId substitute, Instant now) {
        return rows("a.substitute_id = :who", substitute.value(), now, EVER);
    }

    List<AbsenceRow> notOver(Instant now) {
        return touching(now, EVER);
    }

    /** Nothing when there is none or it is over. */
    Optional<AbsenceRow> find(AbsenceId id, Instant now) {
        return rows("a.absence_id = :who", id.value(), now, EVER).stream().findFirst();
    }

    private List<AbsenceRow> rows(String condition, @Nullable UUID who, Instant from, Instant to) {
        return jdbc.sql(SELECT.formatted(condition))
                .param("who", who)
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query(AbsenceTable::row)
                .list();
    }

    private static AbsenceRow row(ResultSet row, int number) throws SQLException {
        UUID substitute = row.getObject("substitute_id", UUID.class);
        return new AbsenceRow(
                new AbsenceId(row.getObject("absence_id", UUID.class)),
                new UserId(row.getObject("user_id", UUID.class)),
                row.getString("user_name"),
                substitute == null ? null : new UserId(substitute),
                row.getString("substitute_name"),
                row.getDate("first_day").toLocalDate(),
                row.getDate("last_day").toLocalDate(),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("until_at").toInstant());
    }
}
