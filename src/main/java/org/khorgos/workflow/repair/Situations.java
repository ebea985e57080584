package org.khorgos.workflow.repair;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.NotFound;
import org.khorgos.base.Sha256;
import org.khorgos.workflow.monitor.InstanceRow.Step;
import org.khorgos.workflow.repair.Situation.Alarm;
import org.khorgos.workflow.repair.Situation.Work;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads where a proposal's processes are. */
@Component
class Situations {
    private static final Set<String> FRAMES = Set.of("multiInstanceBody", "subProcess", "callActivity");
    private static final String STEPS = """
            select a.ID_, a.PROC_DEF_ID_, a.PROC_DEF_KEY_, a.ACT_ID_, a.ACT_TYPE_
            from ACT_HI_PROCINST h join ACT_HI_ACTINST a on a.PROC_INST_ID_ = h.ID_
            where h.BUSINESS_KEY_ = ? and a.END_TIME_ is null order by a.ID_ limit 1000
            """;
    private static final String WORK = """
            select w.task_id, w.kind, coalesce(u.display_name, '') holder, w.due_at
            from workflow_task w left join identity_user u on u.user_id = w.assignee_id
            where w.proposal_id = ? and w.status = 'OPEN' and w.kind <> 'FULFIL_REQUEST' order by w.kind, w.task_id
            """;
    private static final String TIMERS = """
            select j.ID_, j.PROCESS_DEF_KEY_, d.ACT_ID_, j.DUEDATE_
            from ACT_HI_PROCINST h join ACT_RU_JOB j on j.PROCESS_INSTANCE_ID_ = h.ID_
            join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_
            where h.BUSINESS_KEY_ = ? order by j.DUEDATE_, j.ID_ limit 1000
            """;
    private static final String VARIABLES = """
            select concat_ws('|', h.PROC_DEF_KEY_, v.NAME_, v.TYPE_, v.TEXT_, v.LONG_, v.DOUBLE_) value
            from ACT_HI_PROCINST h join ACT_RU_VARIABLE v on v.PROC_INST_ID_ = h.ID_ and v.EXECUTION_ID_ = h.ID_
            where h.BUSINESS_KEY_ = ? order by value
            """;
    private final JdbcClient jdbc;

    Situations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Throws NotFound when there is no such proposal. */
    Situation of(ProposalId id) {
        ProposalState state = state(id);
        List<String> place = new ArrayList<>(List.of(state.name()));
        List<Step> steps = new ArrayList<>();
        jdbc.sql(STEPS).param(id.toString()).query(row -> {
            place.add(row.getString("PROC_DEF_ID_") + " " + row.getString("ID_"));
            if (!FRAMES.contains(row.getString("ACT_TYPE_"))) {
                steps.add(new Step(row.getString("PROC_DEF_KEY_"), row.getString("ACT_ID_")));
            }
        });
        List<String> values =
                jdbc.sql(VARIABLES).param(id.toString()).query(String.class).list();
        return new Situation(
                Sha256.hex(place.toString()),
                state,
                steps,
                work(id),
                timers(id),
                values.size(),
                Sha256.hex(values.toString()));
    }

    /** Number and title, empty before submission. */
    String label(ProposalId id) {
        return jdbc.sql("select if(number is null, '', concat(number, ' ', title)) from proposal where proposal_id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    /** Throws NotFound when there is no such proposal. */
    ProposalState state(ProposalId id) {
        return jdbc.sql("select state from proposal where proposal_id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .map(ProposalState::valueOf)
                .orElseThrow(() -> new NotFound("proposal " + id));
    }

    private List<Work> work(ProposalId id) {
        return jdbc.sql(WORK)
                .param(id.value())
                .query((row, number) -> new Work(
                        row.getString("task_id"),
                        Operation.valueOf(row.getString("kind")),
                        row.getString("holder"),
                        instant(row.getTimestamp("due_at"))))
                .list();
    }

    private List<Alarm> timers(ProposalId id) {
        return jdbc.sql(TIMERS)
                .param(id.toString())
                .query((row, number) -> new Alarm(
                        row.getString("ID_"),
                        row.getString("PROCESS_DEF_KEY_"),
                        row.getString("ACT_ID_"),
                        instant(row.getTimestamp("DUEDATE_"))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
