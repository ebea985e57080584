package org.khorgos.workflow.models;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The recorded paths of the last proposals, from the engine's history. */
@Component
class PastPaths {
    private static final String LAST = """
            select h.ID_, h.BUSINESS_KEY_, p.number, p.title from ACT_HI_PROCINST h
            join proposal p on p.proposal_id = h.BUSINESS_KEY_
            where h.PROC_DEF_KEY_ = 'proposal' and p.number is not null
            order by h.START_TIME_ desc, h.ID_ limit :most
            """;
    private static final String VISITS = """
            select a.ROOT_PROC_INST_ID_, a.PROC_INST_ID_, a.PROC_DEF_KEY_, a.ACT_ID_, a.START_TIME_
            from ACT_HI_ACTINST a where a.ROOT_PROC_INST_ID_ in (:roots) and a.ACT_ID_ in (:elements)
              and a.ACT_TYPE_ <> 'multiInstanceBody'
            order by a.START_TIME_, a.SEQUENCE_COUNTER_, a.ID_ limit 50000
            """;
    private static final String VALUES = """
            select v.PROC_INST_ID_, v.TIME_, v.NAME_, v.VAR_TYPE_, v.LONG_, v.DOUBLE_, v.TEXT_
            from ACT_HI_DETAIL v
            where v.TYPE_ = 'VariableUpdate' and v.PROC_INST_ID_ in (:instances) and v.NAME_ in (:names)
              and v.VAR_TYPE_ in %s
            order by v.TIME_, v.SEQUENCE_COUNTER_, v.ID_ limit 50000
            """.formatted(RecordedValue.KINDS);
    private final JdbcClient jdbc;

    PastPaths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The process of a proposal that was submitted. */
    record Past(String root, ProposalId proposal, String number, String title) {}

    /** A visit of a step; the instance is that of the process in which the step lies. */
    record Visit(String root, String instance, String process, String element, Instant at) {}

    /** A value that a process has got at that time (UTC). */
    record Value(
            String instance,
            Instant at,
            String name,
            @Nullable Object value) {}

    /** The proposals that were sent last, the latest first. */
    List<Past> last(int most) {
        return jdbc.sql(LAST)
                .param("most", most)
                .query((row, number) -> new Past(
                        row.getString("ID_"),
                        ProposalId.of(row.getString("BUSINESS_KEY_")),
                        row.getString("number"),
                        row.getString("title")))
                .list();
    }

    /** Their visits of these steps in the order of time. */
    List<Visit> visits(Collection<String> roots, Collection<String> elements) {
        return roots.isEmpty() || elements.isEmpty()
                ? List.of()
                : jdbc.sql(VISITS)
                        .param("roots", roots)
                        .param("elements", elements)
                        .query((row, number) -> new Visit(
                                row.getString("ROOT_PROC_INST_ID_"),
                                row.getString("PROC_INST_ID_"),
                                row.getString("PROC_DEF_KEY_"),
                                row.getString("ACT_ID_"),
                                row.getTimestamp("START_TIME_").toInstant()))
                        .list();
    }

    /** What the variables of these names became in each process, in the order of time. */
    Map<String, List<Value>> values(Collection<String> instances, Collection<String> names) {
        Map<String, List<Value>> values = new HashMap<>();
        if (!instances.isEmpty() && !names.isEmpty()) {
            jdbc.sql(VALUES).param("instances", instances).param("names", names).query(row -> {
                Value value = new Value(
                        row.getString("PROC_INST_ID_"),
                        row.getTimestamp("TIME_").toInstant(),
                        row.getString("NAME_"),
                        RecordedValue.of(row));
                values.computeIfAbsent(value.instance(), instance -> new ArrayList<>())
                        .add(value);
            });
        }
        return values;
    }
}
