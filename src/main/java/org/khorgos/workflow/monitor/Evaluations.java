package org.khorgos.workflow.monitor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.PermissionCatalogue;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.CurrentUser;
import org.khorgos.workflow.monitor.DecisionEvaluation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what decision tables were asked and what they answered. */
@Component
class Evaluations {
    private static final Map<String, Operation> SIGHT = Map.of(
            "review-result", Operation.VIEW_REVIEWS,
            "committee-vote", Operation.VIEW_VOTES,
            "government-approval", Operation.VIEW_OPINIONS,
            "allocation", Operation.VIEW_MONEY);
    private static final String TABLES = """
            select e.ID_, e.DEC_DEF_KEY_, e.EVAL_TIME_, d.VERSION_ from ACT_HI_PROCINST h
            join ACT_HI_DECINST e on e.PROC_INST_ID_ = h.ID_ join ACT_RE_DECISION_DEF d on d.ID_ = e.DEC_DEF_ID_
            where h.BUSINESS_KEY_ = ? order by e.EVAL_TIME_ desc, e.ID_ limit 100
            """;
    private static final String INPUTS = """
            select v.DEC_INST_ID_, v.CLAUSE_NAME_ name, v.VAR_TYPE_, v.LONG_, v.DOUBLE_, v.TEXT_ from ACT_HI_PROCINST h
            join ACT_HI_DECINST e on e.PROC_INST_ID_ = h.ID_ join ACT_HI_DEC_IN v on v.DEC_INST_ID_ = e.ID_
            where h.BUSINESS_KEY_ = ? order by v.ID_ limit 2000
            """;
    private static final String OUTPUTS = """
            select v.DEC_INST_ID_, v.CLAUSE_NAME_ name, v.VAR_TYPE_, v.LONG_, v.DOUBLE_, v.TEXT_, v.RULE_ORDER_, v.RULE_ID_
            from ACT_HI_PROCINST h
            join ACT_HI_DECINST e on e.PROC_INST_ID_ = h.ID_ join ACT_HI_DEC_OUT v on v.DEC_INST_ID_ = e.ID_
            where h.BUSINESS_KEY_ = ? order by v.RULE_ORDER_, v.ID_ limit 2000
            """;
    private final JdbcClient jdbc;
    private final CurrentUser current;

    Evaluations(JdbcClient jdbc, CurrentUser current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    private record Table(String id, String decision, int version, Instant at) {}

    List<DecisionEvaluation> of(ProposalId id) {
        Map<String, List<Value>> inputs = new HashMap<>();
        Map<String, List<Value>> outputs = new HashMap<>();
        Map<String, Set<String>> rules = new HashMap<>();
        jdbc.sql(INPUTS).param(id.toString()).query(row -> {
            add(inputs, row);
        });
        jdbc.sql(OUTPUTS).param(id.toString()).query(row -> {
            add(outputs, row);
            rules.computeIfAbsent(row.getString("DEC_INST_ID_"), key -> new LinkedHashSet<>())
                    .add(row.getInt("RULE_ORDER_") + " " + row.getString("RULE_ID_"));
        });
        return jdbc
                .sql(TABLES)
                .param(id.toString())
                .query((row, number) -> new Table(
                        row.getString("ID_"),
                        row.getString("DEC_DEF_KEY_"),
                        row.getInt("VERSION_"),
                        row.getTimestamp("EVAL_TIME_").toInstant()))
                .list()
                .stream()
                .map(table -> evaluation(
                        table,
                        inputs.getOrDefault(table.id(), List.of()),
                        outputs.getOrDefault(table.id(), List.of()),
                        List.copyOf(rules.getOrDefault(table.id(), Set.of()))))
                .toList();
    }

    private DecisionEvaluation evaluation(Table table, List<Value> inputs, List<Value> outputs, List<String> rules) {
        return mayRead(SIGHT.get(table.decision()))
                ? new DecisionEvaluation(table.decision(), table.version(), table.at(), false, inputs, outputs, rules)
                : new DecisionEvaluation(
                        table.decision(), table.version(), table.at(), true, List.of(), List.of(), List.of());
    }

    private boolean mayRead(@Nullable Operation sight) {
        return sight == null || PermissionCatalogue.roles(sight).stream().anyMatch(current.get()::has);
    }

    private static void add(Map<String, List<Value>> values, ResultSet row) throws SQLException {
        values.computeIfAbsent(row.getString("DEC_INST_ID_"), key -> new ArrayList<>())
                .add(new Value(row.getString("name"), TypedColumns.text(row)));
    }
}
