package org.khorgos.pastproject;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Money;
import org.khorgos.cordis.CordisFile;
import org.khorgos.cordis.Reason;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes projects: a row with a known id changes its project, or nothing when it is the row as it was. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProjectStore {
    private static final String INSERT = "insert into past_project (acronym, title, objective, programme, "
            + "funding_scheme, status, topics, call_code, start_date, end_date, total_cost, ec_contribution, keywords, "
            + "row_hash, last_import, last_line, project_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE =
            "update past_project set acronym = ?, title = ?, objective = ?, programme = ?, "
                    + "funding_scheme = ?, status = ?, topics = ?, call_code = ?, start_date = ?, end_date = ?, total_cost = ?, "
                    + "ec_contribution = ?, keywords = ?, row_hash = ?, last_import = ?, last_line = ? where project_id = ?";
    private static final String SEEN = "update past_project set last_import = ?, last_line = ? where project_id = ?";
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ProjectStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    private record Known(String hash, UUID seenIn, long line) {}

    Stored store(ImportId id, CordisFile file, List<SourceRow<Project>> rows) {
        Map<String, Known> known =
                known(rows.stream().map(row -> row.content().id()).toList());
        Batch<SourceRow<Project>, SourceRow<Project>> batch = new Batch<>(file);
        for (SourceRow<Project> row : rows) {
            Known before = known.put(row.content().id(), new Known(row.hash(), id.value(), row.line()));
            if (before == null) {
                batch.add(row);
            } else if (before.seenIn.equals(id.value())) {
                batch.reject(row, twice(row, before));
                known.put(row.content().id(), before);
            } else if (before.hash.equals(row.hash())) {
                batch.keep(row);
            } else {
                batch.change(row);
            }
        }
        batches.batchUpdate(INSERT, values(id, batch.added()));
        batches.batchUpdate(UPDATE, values(id, batch.changed()));
        batches.batchUpdate(
                SEEN,
                batch.unchanged().stream()
                        .map(row -> new Object[] {
                            id.value(), row.line(), row.content().id()
                        })
                        .toList());
        return batch.stored();
    }

    /** Those of the projects that are known. */
    Set<String> existing(Collection<String> projects) {
        return jdbc
                .sql("select project_id from past_project where project_id in (:projects)")
                .param("projects", projects)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private Map<String, Known> known(Collection<String> projects) {
        Map<String, Known> known = new HashMap<>();
        jdbc.sql(
                        "select project_id, row_hash, last_import, last_line from past_project where project_id in (:projects)")
                .param("projects", projects)
                .query(row -> {
                    known.put(
                            row.getString("project_id"),
                            new Known(
                                    row.getString("row_hash"),
                                    row.getObject("last_import", UUID.class),
                                    row.getLong("last_line")));
                });
        return known;
    }

    private static Reason twice(SourceRow<Project> row, Known before) {
        return before.hash.equals(row.hash())
                ? Reason.of("duplicate", String.valueOf(before.line))
                : Reason.of("projectTwice", row.content().id(), String.valueOf(before.line));
    }

    private static List<Object[]> values(ImportId id, List<SourceRow<Project>> rows) {
        return rows.stream().map(row -> values(id, row)).toList();
    }

    private static Object[] values(ImportId id, SourceRow<Project> row) {
        Project project = row.content();
        Project.Funding funding = project.funding();
        List<@Nullable Object> values = new ArrayList<>();
        Stream.of(
                        project.acronym(),
                        project.title(),
                        project.objective(),
                        funding.programme(),
                        funding.scheme(),
                        funding.status(),
                        funding.topics(),
                        funding.call())
                .forEach(values::add);
        values.add(project.start());
        values.add(project.end());
        values.add(amount(project.totalCost()));
        values.add(amount(project.contribution()));
        values.add(project.keywords());
        values.add(row.hash());
        values.add(id.value());
        values.add(row.line());
        values.add(project.id());
        return values.toArray();
    }

    static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }
}
