package org.khorgos.panel.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;
import org.khorgos.panel.ExpertSide;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of plans; each change of a draft names the version that was seen. */
@Component
class PlanTable {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    PlanTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The one that is not released yet. */
    Optional<PlanHead> draft(UUID call) {
        return jdbc.sql("select * from panel_plan where only_draft = ?")
                .param(call)
                .query(PlanTable::head)
                .optional();
    }

    List<Seat> seats(PlanId plan) {
        return jdbc.sql("select * from panel_plan_seat where plan_id = ? order by proposal_id, side, expert_id")
                .param(plan.value())
                .query(PlanTable::seat)
                .list();
    }

    /** What was decided by hand in the plan that was released last, for proposals that it did not serve. */
    List<Seat> decidedBefore(UUID call) {
        return jdbc.sql("""
                        select s.* from panel_plan_seat s
                        where s.status in ('KEPT', 'OUT') and s.plan_id = (
                          select p.plan_id from panel_plan p where p.call_id = ? and p.released_at is not null
                          order by p.released_at desc, p.plan_id limit 1)
                        and not exists (select 1 from panel_plan_result r where r.plan_id = s.plan_id
                          and r.proposal_id = s.proposal_id and r.outcome = 'INVITED')
                        """).param(call).query(PlanTable::seat).list();
    }

    /** Throws DuplicateKeyException when the call has a draft. */
    void add(PlanId plan, UUID call, UserId by, Instant at) {
        jdbc.sql("insert into panel_plan (plan_id, version, call_id, proposed_by, proposed_at) values (?, 0, ?, ?, ?)")
                .params(plan.value(), call, by.value(), Timestamp.from(at))
                .update();
    }

    /** False when the draft was changed or released since. */
    boolean step(PlanId plan, long version) {
        return jdbc.sql("update panel_plan set version = version + 1 "
                                + "where plan_id = ? and version = ? and released_at is null")
                        .params(plan.value(), version)
                        .update()
                == 1;
    }

    /** False when the draft was changed or released since. */
    boolean release(PlanId plan, long version, UserId by, Instant at) {
        return jdbc.sql("update panel_plan set version = version + 1, released_by = ?, released_at = ? "
                                + "where plan_id = ? and version = ? and released_at is null")
                        .params(by.value(), Timestamp.from(at), plan.value(), version)
                        .update()
                == 1;
    }

    /** Takes all seats of these proposals away. */
    void clear(PlanId plan, Collection<ProposalId> proposals) {
        if (!proposals.isEmpty()) {
            jdbc.sql("delete from panel_plan_seat where plan_id = :plan and proposal_id in (:proposals)")
                    .param("plan", plan.value())
                    .param(
                            "proposals",
                            proposals.stream().map(ProposalId::value).toList())
                    .update();
        }
    }

    void add(PlanId plan, List<Seat> seats) {
        batches.batchUpdate(
                "insert into panel_plan_seat (plan_id, proposal_id, expert_id, side, status) values (?, ?, ?, ?, ?)",
                seats.stream()
                        .map(seat -> new Object[] {
                            plan.value(),
                            seat.proposal().value(),
                            seat.expert().value(),
                            seat.side().name(),
                            seat.status().name()
                        })
                        .toList());
    }

    void put(PlanId plan, Seat seat) {
        jdbc.sql("insert into panel_plan_seat (plan_id, proposal_id, expert_id, side, status) values (?, ?, ?, ?, ?) "
                        + "on duplicate key update status = value(status)")
                .params(
                        plan.value(),
                        seat.proposal().value(),
                        seat.expert().value(),
                        seat.side().name(),
                        seat.status().name())
                .update();
    }

    void expect(PlanId plan, Collection<ProposalId> proposals) {
        batches.batchUpdate(
                "insert into panel_plan_result (plan_id, proposal_id) values (?, ?)",
                proposals.stream()
                        .map(id -> new Object[] {plan.value(), id.value()})
                        .toList());
    }

    void end(PlanId plan, ProposalId proposal, String outcome, Instant at) {
        jdbc.sql("update panel_plan_result set outcome = ?, ended_at = ? "
                        + "where plan_id = ? and proposal_id = ? and outcome is null")
                .params(outcome, Timestamp.from(at), plan.value(), proposal.value())
                .update();
    }

    private static PlanHead head(ResultSet row, int number) throws SQLException {
        return new PlanHead(
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getLong("version"),
                new UserId(row.getObject("proposed_by", UUID.class)),
                row.getTimestamp("proposed_at").toInstant());
    }

    private static Seat seat(ResultSet row, int number) throws SQLException {
        return new Seat(
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                new UserId(row.getObject("expert_id", UUID.class)),
                ExpertSide.valueOf(row.getString("side")),
                SeatStatus.valueOf(row.getString("status")));
    }
}
