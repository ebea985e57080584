package org.khorgos.workflow.rules;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks a decision as the process of a proposal does, by the version that this process keeps; nothing is written. */
@Component
public class ProposalTables {
    private static final String DEPLOYMENT = """
            select d.DEPLOYMENT_ID_ from ACT_HI_PROCINST h join ACT_RE_PROCDEF d on d.ID_ = h.PROC_DEF_ID_
            where h.BUSINESS_KEY_ = ? and h.PROC_DEF_KEY_ = ? order by h.START_TIME_ desc, h.ID_ limit 1
            """;
    private final DecisionTables tables;
    private final JdbcClient jdbc;
    private final Map<String, TableTrial> known = new ConcurrentHashMap<>();

    ProposalTables(DecisionTables tables, JdbcClient jdbc) {
        this.tables = tables;
        this.jdbc = jdbc;
    }

    /** The one result, empty when no rule fits; the newest version answers for a proposal without such a process. */
    public Optional<String> ask(
            ProposalId proposal, String process, String decision, Map<String, @Nullable Object> inputs) {
        DecisionDefinition table = jdbc.sql(DEPLOYMENT)
                .params(proposal.toString(), process)
                .query(String.class)
                .optional()
                .map(deployment -> tables.of(decision, deployment))
                .orElseGet(() -> tables.latest(decision));
        return Optional.of(known.computeIfAbsent(table.getId(), id -> new TableTrial(tables.file(table), decision))
                        .ask(inputs))
                .filter(result -> !result.equals(TableTrial.NOTHING));
    }
}
