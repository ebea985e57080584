package org.khorgos.workflow.monitor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.Role;
import org.khorgos.workflow.monitor.CalledProcess.Course;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of one proposal's process: what it called, where it was, what was decided by tables and done by hand. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Role.Name.ADMINISTRATOR + "', '" + Role.Name.AUDITOR + "')")
public class InstanceHistoryService {
    private final JdbcClient jdbc;
    private final Evaluations evaluations;

    InstanceHistoryService(JdbcClient jdbc, Evaluations evaluations) {
        this.jdbc = jdbc;
        this.evaluations = evaluations;
    }

    private record Run(String id, @Nullable String caller, CalledProcess row) {}

    /** The main processes and below each what it called, in the order of their start. */
    public List<CalledProcess> processes(ProposalId id) {
        List<Run> all = jdbc.sql("""
                        select h.ID_, h.SUPER_PROCESS_INSTANCE_ID_, h.PROC_DEF_KEY_, h.STATE_, h.START_TIME_, h.END_TIME_, d.VERSION_
                        from ACT_HI_PROCINST h join ACT_RE_PROCDEF d on d.ID_ = h.PROC_DEF_ID_
                        where h.BUSINESS_KEY_ = ? order by h.START_TIME_, h.ID_ limit 200
                        """)
                .param(id.toString())
                .query(InstanceHistoryService::process)
                .list();
        List<CalledProcess> tree = new ArrayList<>();
        below(null, 0, all, tree);
        return tree;
    }

    private static void below(@Nullable String caller, int depth, List<Run> all, List<CalledProcess> tree) {
        all.stream().filter(one -> Objects.equals(one.caller(), caller)).forEach(one -> {
            CalledProcess row = one.row();
            tree.add(new CalledProcess(
                    one.id(),
                    one.caller(),
                    row.process(),
                    row.version(),
                    depth,
                    row.course(),
                    row.startedAt(),
                    row.endedAt()));
            below(one.id(), depth + 1, all, tree);
        });
    }

    private static Run process(ResultSet row, int number) throws SQLException {
        Course course =
                switch (row.getString("STATE_")) {
                    case "ACTIVE" -> Course.RUNNING;
                    case "SUSPENDED" -> Course.SUSPENDED;
                    case "COMPLETED" -> Course.ENDED;
                    default -> Course.CANCELLED;
                };
        return new Run(
                row.getString("ID_"),
                row.getString("SUPER_PROCESS_INSTANCE_ID_"),
                new CalledProcess(
                        row.getString("ID_"),
                        row.getString("SUPER_PROCESS_INSTANCE_ID_"),
                        row.getString("PROC_DEF_KEY_"),
                        row.getInt("VERSION_"),
                        0,
                        course,
                        row.getTimestamp("START_TIME_").toInstant(),
                        instant(row, "END_TIME_")));
    }

    /** The steps that were visited, the latest first, at most 500; who did them is told by the proposal's own history. */
    public List<StepVisit> visits(ProposalId id) {
        return jdbc.sql("""
                        select a.PROC_DEF_KEY_, a.ACT_ID_, a.ACT_TYPE_, a.START_TIME_, a.END_TIME_, a.ACT_INST_STATE_
                        from ACT_HI_PROCINST h join ACT_HI_ACTINST a on a.PROC_INST_ID_ = h.ID_
                        where h.BUSINESS_KEY_ = ?
                          and a.ACT_TYPE_ not in ('multiInstanceBody', 'exclusiveGateway', 'parallelGateway')
                        order by a.START_TIME_ desc, a.SEQUENCE_COUNTER_ desc, a.ID_ limit 500
                        """)
                .param(id.toString())
                .query((row, number) -> new StepVisit(
                        row.getString("PROC_DEF_KEY_"),
                        row.getString("ACT_ID_"),
                        row.getString("ACT_TYPE_"),
                        row.getTimestamp("START_TIME_").toInstant(),
                        instant(row, "END_TIME_"),
                        row.getInt("ACT_INST_STATE_") == 2))
                .list();
    }

    /** The evaluations of decision tables, the latest first; values only for who may know what they tell of. */
    public List<DecisionEvaluation> decisions(ProposalId id) {
        return evaluations.of(id);
    }

    /** What administrators did to the process by hand and why, the latest first, at most 200. */
    public List<OperationRow> operations(ProposalId id) {
        return jdbc.sql("""
                        select o.TIMESTAMP_, coalesce(u.display_name, o.USER_ID_) who, o.OPERATION_TYPE_, o.ENTITY_TYPE_,
                          coalesce(o.PROPERTY_, '') property, coalesce(o.NEW_VALUE_, '') value, coalesce(o.ANNOTATION_, '') reason
                        from ACT_HI_PROCINST h join ACT_HI_OP_LOG o on o.PROC_INST_ID_ = h.ID_
                        left join identity_user u on u.username = o.USER_ID_ collate utf8mb4_unicode_ci
                        where h.BUSINESS_KEY_ = ? and o.CATEGORY_ in ('Operator', 'Admin')
                        order by o.TIMESTAMP_ desc, o.ID_ limit 200
                        """)
                .param(id.toString())
                .query((row, number) -> new OperationRow(
                        row.getTimestamp("TIMESTAMP_").toInstant(),
                        row.getString("who"),
                        row.getString("OPERATION_TYPE_"),
                        row.getString("ENTITY_TYPE_"),
                        row.getString("property"),
                        row.getString("value"),
                        row.getString("reason")))
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
