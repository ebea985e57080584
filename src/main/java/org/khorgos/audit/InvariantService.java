package org.khorgos.audit;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.khorgos.identity.Role;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the database whether what must always be true is true. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Role.Name.ADMINISTRATOR + "', '" + Role.Name.AUDITOR + "', '" + Role.Name.SYSTEM + "')")
public class InvariantService {
    private final JdbcTemplate jdbc;
    private final List<InvariantQuery> queries = InvariantQuery.all();

    InvariantService(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
        jdbc.setMaxRows(InvariantResult.MOST);
    }

    /** Runs every invariant of every module, by name. */
    public List<InvariantResult> run() {
        return queries.stream().map(this::run).toList();
    }

    private InvariantResult run(InvariantQuery query) {
        List<Map<String, Object>> rows = jdbc.queryForList(query.sql());
        return new InvariantResult(
                query.name(), rows.size(), rows.isEmpty() ? "" : rows.get(0).toString());
    }
}
