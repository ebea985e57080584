package org.khorgos.workflow.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.workflow.models.RecordedValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The last decisions on proposals with the inputs that they had, from the engine's history. */
@Component
class PastDecisions {
    private static final String LAST = """
            select x.ID_, x.PROC_INST_ID_, x.BUSINESS_KEY_, x.number, x.title,
              (select max(o.TEXT_) from ACT_HI_DEC_OUT o where o.DEC_INST_ID_ = x.ID_) outcome
            from (select d.ID_, d.PROC_INST_ID_, d.EVAL_TIME_, h.BUSINESS_KEY_, p.number, p.title,
                row_number() over (partition by h.BUSINESS_KEY_ order by d.EVAL_TIME_ desc, d.ID_) latest
              from ACT_HI_DECINST d
              join ACT_HI_PROCINST h on h.ID_ = d.PROC_INST_ID_
              join proposal p on p.proposal_id = h.BUSINESS_KEY_
              where d.DEC_DEF_KEY_ = :decision and d.ROOT_DEC_INST_ID_ is null and p.number is not null) x
            where x.latest = 1 order by x.EVAL_TIME_ desc, x.ID_ limit :most
            """;
    private static final String INPUTS = """
            select d.ID_ decision, v.NAME_, v.VAR_TYPE_, v.LONG_, v.DOUBLE_, v.TEXT_
            from ACT_HI_DECINST d
            join ACT_HI_DETAIL v on v.PROC_INST_ID_ = d.PROC_INST_ID_ and v.TYPE_ = 'VariableUpdate'
              and v.TIME_ <= d.EVAL_TIME_
            where d.ID_ in (:decisions) and v.VAR_TYPE_ in %s
            order by v.TIME_, v.SEQUENCE_COUNTER_
            """.formatted(RecordedValue.KINDS);
    private final JdbcClient jdbc;

    PastDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A decision of the past; the outcome is what was recorded. */
    record Past(
            String id,
            ProposalId proposal,
            String number,
            String title,
            String outcome,
            Map<String, @Nullable Object> inputs) {}

    /** The latest decision on each proposal, the latest first, with the variables as they were then. */
    List<Past> last(String decision, int most) {
        Map<String, Map<String, @Nullable Object>> inputs = new HashMap<>();
        List<Past> past = jdbc.sql(LAST)
                .param("decision", decision)
                .param("most", most)
                .query((row, number) -> new Past(
                        row.getString("ID_"),
                        ProposalId.of(row.getString("BUSINESS_KEY_")),
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("outcome") == null ? "" : row.getString("outcome"),
                        inputs.computeIfAbsent(row.getString("ID_"), id -> new HashMap<>())))
                .list();
        if (!past.isEmpty()) {
            jdbc.sql(INPUTS)
                    .param("decisions", past.stream().map(Past::id).toList())
                    .query(row -> {
                        inputs.getOrDefault(row.getString("decision"), new HashMap<>())
                                .put(row.getString("NAME_"), RecordedValue.of(row));
                    });
        }
        return past;
    }
}
