package org.khorgos.expert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of declarations: each new one is added and the latest of an expert counts. */
@Component
class DeclarationTable {
    private static final String LATEST = """
            select d.expert_id, d.declared_at, d.valid_until, i.kind, i.organisation, i.ror, i.until_day, i.note
            from expert_declaration d
            left join expert_interest i on i.declaration_id = d.declaration_id
            where d.expert_id in (:experts) and d.superseded_at is null
            order by d.expert_id, i.line
            """;
    private final JdbcClient jdbc;

    DeclarationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A declaration that holds or held last, and whose it is. */
    record Due(UserId expert, LocalDate validUntil) {}

    private record Line(
            UserId expert,
            Instant declaredAt,
            LocalDate validUntil,
            @Nullable Interest interest) {}

    /** The latest of each of these experts who has declared, in one statement. */
    Map<UserId, Declaration> latest(Collection<UserId> experts) {
        Map<UserId, List<Line>> lines = new HashMap<>();
        if (!experts.isEmpty()) {
            jdbc.sql(LATEST)
                    .param("experts", experts.stream().map(UserId::value).toList())
                    .query(DeclarationTable::line)
                    .list()
                    .forEach(line -> lines.computeIfAbsent(line.expert(), id -> new ArrayList<>())
                            .add(line));
        }
        Map<UserId, Declaration> latest = new HashMap<>();
        lines.forEach((expert, all) -> latest.put(expert, declaration(all)));
        return latest;
    }

    boolean wasGiven(UserId expert, Instant by, LocalDate day) {
        return jdbc.sql("select exists (select 1 from expert_declaration "
                        + "where expert_id = ? and declared_at <= ? and valid_until >= ?)")
                .params(expert.value(), Timestamp.from(by), day)
                .query(Boolean.class)
                .single();
    }

    void add(UserId expert, List<Interest> interests, LocalDate validUntil, Instant now) {
        jdbc.sql("update expert_declaration set superseded_at = ? where expert_id = ? and superseded_at is null")
                .params(Timestamp.from(now), expert.value())
                .update();
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into expert_declaration (declaration_id, expert_id, declared_at, valid_until) "
                        + "values (?, ?, ?, ?)")
                .params(id, expert.value(), Timestamp.from(now), validUntil)
                .update();
        for (int line = 0; line < interests.size(); line++) {
            add(id, line, interests.get(line));
        }
    }

    /** Those that end by that day and of whose end, at that stage, the expert was not reminded. */
    List<Due> unreminded(LocalDate by, boolean over) {
        return jdbc.sql("select expert_id, valid_until from expert_declaration "
                        + "where superseded_at is null and valid_until <= ? and %s is null".formatted(column(over)))
                .param(by)
                .query((row, number) -> new Due(
                        new UserId(row.getObject("expert_id", UUID.class)),
                        row.getDate("valid_until").toLocalDate()))
                .list();
    }

    /** False when somebody was faster. */
    boolean reminded(Due due, boolean over, Instant now) {
        String sql = "update expert_declaration set %1$s = ? "
                + "where expert_id = ? and valid_until = ? and superseded_at is null and %1$s is null";
        return jdbc.sql(sql.formatted(column(over)))
                        .params(Timestamp.from(now), due.expert().value(), due.validUntil())
                        .update()
                > 0;
    }

    private void add(UUID declaration, int line, Interest interest) {
        jdbc.sql("""
                        insert into expert_interest (declaration_id, line, kind, organisation, ror, until_day, note)
                        values (:declaration, :line, :kind, :organisation, :ror, :until, :note)
                        """)
                .param("declaration", declaration)
                .param("line", line)
                .param("kind", String.valueOf(interest.kind()))
                .param("organisation", interest.organisation())
                .param("ror", interest.ror().isEmpty() ? null : interest.ror())
                .param("until", interest.until())
                .param("note", interest.note())
                .update();
    }

    private static String column(boolean over) {
        return over ? "reminded_over_at" : "reminded_soon_at";
    }

    private static Declaration declaration(List<Line> lines) {
        Line first = lines.get(0);
        List<Interest> interests = new ArrayList<>();
        for (Line line : lines) {
            Interest interest = line.interest();
            if (interest != null) {
                interests.add(interest);
            }
        }
        return new Declaration(first.expert(), first.declaredAt(), first.validUntil(), interests);
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                new UserId(row.getObject("expert_id", UUID.class)),
                row.getTimestamp("declared_at").toInstant(),
                row.getDate("valid_until").toLocalDate(),
                row.getString("kind") == null ? null : interest(row));
    }

    private static Interest interest(ResultSet row) throws SQLException {
        String ror = row.getString("ror");
        return new Interest(
                InterestKind.valueOf(row.getString("kind")),
                row.getString("organisation"),
                ror == null ? "" : ror,
                row.getObject("until_day", LocalDate.class),
                row.getString("note"));
    }
}
