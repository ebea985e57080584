package org.khorgos.portfolio;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what happened to a proposal, as far as the reader may know it. */
@Component
class HistoryReader {
    private static final int LATEST = 500;
    private final JdbcClient jdbc;
    private final ObjectMapper json;

    HistoryReader(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The latest entries, newest first. */
    List<HistoryRow> history(ProposalId id, Set<Operation> facets) {
        return jdbc
                .sql(
                        "select at, actor_name, action, facts from audit_entry where subject = ? order by seq desc limit ?")
                .params(id.toString(), LATEST)
                .query((row, number) -> row(row, facets))
                .list()
                .stream()
                .filter(row -> HistoryRule.mayRead(row.action(), facets))
                .toList();
    }

    private HistoryRow row(ResultSet row, Set<Operation> facets) throws SQLException {
        String action = row.getString("action");
        Map<String, String> facts = facts(row.getString("facts"));
        boolean named = facets.contains(Operation.VIEW_IDENTITY) && HistoryRule.mayNameActor(action, facts, facets);
        String actor = named ? row.getString("actor_name") : "";
        return new HistoryRow(row.getTimestamp("at").toInstant(), actor, action, HistoryRule.tellable(facts));
    }

    private Map<String, String> facts(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
