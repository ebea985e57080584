package org.khorgos.workflow.repair;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;
import org.khorgos.workflow.repair.RepairResult.Outcome;
import org.khorgos.workflow.repair.RepairRow.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of repairs. */
@Component
class Repairs {
    private static final String LABEL = "if(p.number is null, '', concat(p.number, ' ', p.title))";
    private static final String ROWS = """
            select r.*, a.display_name author_name, d.display_name decided_by_name, s.proposals, s.done, s.one, %s label
            from workflow_repair r
            join identity_user a on a.user_id = r.author_id
            left join identity_user d on d.user_id = r.decided_by
            join (select i.repair_id, count(*) proposals, sum(i.outcome = 'DONE') done,
              if(count(*) = 1, min(i.proposal_id), null) one
              from workflow_repair_instance i group by i.repair_id) s on s.repair_id = r.repair_id
            left join proposal p on p.proposal_id = s.one
            """.formatted(LABEL);
    private final JdbcClient jdbc;

    Repairs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the forecast said of one proposal and what stands in the way of doing it twice. */
    record Instance(String place, Outcome outcome) {}

    void add(RepairRow row, String subject, List<Forecast> forecasts) {
        jdbc.sql("insert into workflow_repair (repair_id, kind, subject, plan, status, reason, author_id, proposed_at, "
                        + "expires_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        row.id().value(),
                        row.plan().kind().name(),
                        subject,
                        RepairJson.write(row.plan()),
                        row.status().name(),
                        row.reason(),
                        row.author().value(),
                        Timestamp.from(row.proposedAt()),
                        Timestamp.from(row.expiresAt()))
                .update();
        forecasts.forEach(forecast -> jdbc.sql(
                        "insert into workflow_repair_instance (repair_id, proposal_id, place, forecast) values (?, ?, ?, ?)")
                .params(
                        row.id().value(),
                        forecast.proposal().value(),
                        forecast.before().place(),
                        RepairJson.write(forecast))
                .update());
    }

    /** Those that wait first, then the latest; at most 200. */
    List<RepairRow> all() {
        return jdbc.sql(ROWS + " order by r.status in ('PROPOSED', 'RELEASED') desc, r.proposed_at desc, r.repair_id"
                        + " limit 200")
                .query(Repairs::row)
                .list();
    }

    Optional<RepairRow> find(RepairId id) {
        return jdbc.sql(ROWS + " where r.repair_id = ?")
                .param(id.value())
                .query(Repairs::row)
                .optional();
    }

    Optional<RepairRow> waiting(String subject) {
        return jdbc.sql(ROWS + " where r.waiting = ?")
                .param(subject)
                .query(Repairs::row)
                .optional();
    }

    /** The repair, which nobody else can decide until the transaction ends. */
    Optional<RepairRow> lock(RepairId id) {
        jdbc.sql("select repair_id from workflow_repair where repair_id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .optional();
        return find(id);
    }

    void decide(RepairId id, Status status, UserId by, Instant at, String word) {
        Timestamp ended = status == Status.RELEASED ? null : Timestamp.from(at);
        jdbc.sql("update workflow_repair set status = ?, decided_by = ?, decided_at = ?, ended_at = ?, word = ? "
                        + "where repair_id = ?")
                .params(status.name(), by.value(), Timestamp.from(at), ended, word, id.value())
                .update();
    }

    void end(RepairId id, Status status, Instant at) {
        jdbc.sql("update workflow_repair set status = ?, ended_at = ? where repair_id = ?")
                .params(status.name(), Timestamp.from(at), id.value())
                .update();
    }

    /** Those whose time is over although they still wait; they are locked. */
    List<RepairId> overdue(Instant now) {
        return jdbc.sql(
                        "select repair_id from workflow_repair where status = 'PROPOSED' and expires_at <= ? for update")
                .param(Timestamp.from(now))
                .query((row, number) -> new RepairId(row.getObject("repair_id", UUID.class)))
                .list();
    }

    /** What became of each proposal, by number. */
    List<RepairResult> results(RepairId id) {
        return jdbc.sql(
                        "select i.*, " + LABEL + " label from workflow_repair_instance i "
                                + "join proposal p on p.proposal_id = i.proposal_id where i.repair_id = ? order by p.number, i.proposal_id")
                .param(id.value())
                .query((row, number) -> new RepairResult(
                        RepairJson.read(row.getString("forecast"), Forecast.class),
                        row.getString("label"),
                        Outcome.valueOf(row.getString("outcome")),
                        why(row.getString("problem"))))
                .list();
    }

    List<ProposalId> undone(RepairId id) {
        return jdbc.sql("select proposal_id from workflow_repair_instance where repair_id = ? and outcome = 'WAITING' "
                        + "order by proposal_id")
                .param(id.value())
                .query((row, number) -> new ProposalId(row.getObject("proposal_id", UUID.class)))
                .list();
    }

    Optional<Instance> lock(RepairId id, ProposalId proposal) {
        return jdbc.sql("select place, outcome from workflow_repair_instance where repair_id = ? and proposal_id = ? "
                        + "for update")
                .params(id.value(), proposal.value())
                .query((row, number) -> new Instance(row.getString("place"), Outcome.valueOf(row.getString("outcome"))))
                .optional();
    }

    void result(RepairId id, ProposalId proposal, Outcome outcome, @Nullable Why problem, Instant at) {
        jdbc.sql("update workflow_repair_instance set outcome = ?, problem = ?, ended_at = ? "
                        + "where repair_id = ? and proposal_id = ? and outcome = 'WAITING'")
                .params(
                        outcome.name(),
                        problem == null ? null : RepairJson.write(problem),
                        Timestamp.from(at),
                        id.value(),
                        proposal.value())
                .update();
    }

    private static @Nullable Why why(@Nullable String json) {
        return json == null ? null : RepairJson.read(json, Why.class);
    }

    private static RepairRow row(ResultSet row, int number) throws SQLException {
        Timestamp decided = row.getTimestamp("decided_at");
        UUID one = row.getObject("one", UUID.class);
        return new RepairRow(
                new RepairId(row.getObject("repair_id", UUID.class)),
                RepairJson.read(row.getString("plan"), RepairPlan.class),
                Status.valueOf(row.getString("status")),
                row.getString("reason"),
                new UserId(row.getObject("author_id", UUID.class)),
                row.getString("author_name"),
                row.getTimestamp("proposed_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                row.getString("decided_by_name"),
                decided == null ? null : decided.toInstant(),
                row.getString("word"),
                one == null ? null : new ProposalId(one),
                row.getString("label") == null ? "" : row.getString("label"),
                row.getInt("proposals"),
                row.getInt("done"));
    }
}
