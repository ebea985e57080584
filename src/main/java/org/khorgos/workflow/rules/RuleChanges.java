package org.khorgos.workflow.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Sha256;
import org.khorgos.identity.UserId;
import org.khorgos.workflow.rules.RuleChangeRow.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of changes. */
@Component
class RuleChanges {
    private static final String ROWS = """
            select c.*, a.display_name author_name, d.display_name decided_by_name from workflow_rule_change c
            join identity_user a on a.user_id = c.author_id
            left join identity_user d on d.user_id = c.decided_by
            """;
    private final JdbcClient jdbc;

    RuleChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lines of a change and those that it takes the place of. */
    record Lines(List<RuleLine> before, List<RuleLine> after) {}

    /** When a decision's lines were released last (UTC), null when they never were, and whether a change waits. */
    record State(@Nullable Instant releasedAt, boolean waiting) {
        static final State NONE = new State(null, false);
    }

    /** The columns of a table, by which lines that were written for others are known. */
    static String columns(RuleTable table) {
        return Sha256.hex(table.columns().toString());
    }

    void add(RuleChangeRow row, RuleTable table, List<RuleLine> lines) {
        jdbc.sql("insert into workflow_rule_change (change_id, decision, columns_hash, before_lines, after_lines, "
                        + "status, reason, author_id, proposed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        row.id().value(),
                        row.decision(),
                        columns(table),
                        LinesJson.write(table.lines()),
                        LinesJson.write(lines),
                        row.status().name(),
                        row.reason(),
                        row.author().value(),
                        Timestamp.from(row.proposedAt()))
                .update();
    }

    void decide(RuleChangeId id, Status status, UserId by, Instant at, String word) {
        jdbc.sql("update workflow_rule_change set status = ?, decided_by = ?, decided_at = ?, word = ? "
                        + "where change_id = ?")
                .params(status.name(), by.value(), Timestamp.from(at), word, id.value())
                .update();
    }

    List<RuleChangeRow> of(String decision) {
        return jdbc.sql(ROWS + " where c.decision = ? order by c.proposed_at desc, c.change_id limit 100")
                .param(decision)
                .query(RuleChanges::row)
                .list();
    }

    /** What changes have come to each decision that has any. */
    Map<String, State> states() {
        Map<String, State> states = new HashMap<>();
        jdbc.sql("select decision, max(if(status = 'RELEASED', decided_at, null)) released, "
                        + "max(status = 'PROPOSED') waits from workflow_rule_change group by decision")
                .query(row -> {
                    Timestamp released = row.getTimestamp("released");
                    states.put(
                            row.getString("decision"),
                            new State(released == null ? null : released.toInstant(), row.getBoolean("waits")));
                });
        return states;
    }

    Optional<RuleChangeRow> waiting(String decision) {
        return of(decision).stream().filter(RuleChangeRow::waiting).findFirst();
    }

    Optional<RuleChangeRow> find(RuleChangeId id) {
        return jdbc.sql(ROWS + " where c.change_id = ?")
                .param(id.value())
                .query(RuleChanges::row)
                .optional();
    }

    /** The change, which nobody else can decide until the transaction ends. */
    Optional<RuleChangeRow> lock(RuleChangeId id) {
        jdbc.sql("select change_id from workflow_rule_change where change_id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .optional();
        return find(id);
    }

    Lines lines(RuleChangeId id) {
        return jdbc.sql("select before_lines, after_lines from workflow_rule_change where change_id = ?")
                .param(id.value())
                .query((row, number) -> new Lines(
                        LinesJson.read(row.getString("before_lines")), LinesJson.read(row.getString("after_lines"))))
                .single();
    }

    /** The lines released last for each decision whose columns are still the same, by decision and columns. */
    Map<String, List<RuleLine>> released() {
        Map<String, List<RuleLine>> released = new HashMap<>();
        jdbc.sql("select decision, columns_hash, after_lines from workflow_rule_change where status = 'RELEASED' "
                        + "order by decided_at, change_id")
                .query(row -> {
                    released.put(
                            row.getString("decision") + row.getString("columns_hash"),
                            LinesJson.read(row.getString("after_lines")));
                });
        return released;
    }

    private static RuleChangeRow row(ResultSet row, int number) throws SQLException {
        Timestamp decided = row.getTimestamp("decided_at");
        return new RuleChangeRow(
                new RuleChangeId(row.getObject("change_id", UUID.class)),
                row.getString("decision"),
                Status.valueOf(row.getString("status")),
                row.getString("reason"),
                new UserId(row.getObject("author_id", UUID.class)),
                row.getString("author_name"),
                row.getTimestamp("proposed_at").toInstant(),
                row.getString("decided_by_name"),
                decided == null ? null : decided.toInstant(),
                row.getString("word"));
    }
}
