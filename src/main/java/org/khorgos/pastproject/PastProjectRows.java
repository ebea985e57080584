package org.khorgos.pastproject;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.LikePattern;
import org.khorgos.base.Money;
import org.khorgos.cordis.Fields;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads past projects for lists. */
@Component
class PastProjectRows {
    static final String COLUMNS = "p.project_id, p.acronym, p.title, p.programme, p.funding_scheme, p.start_date, "
            + "p.end_date, p.ec_contribution project_contribution, (select count(*) from past_project_participation c "
            + "where c.project_id = p.project_id) participations";
    private static final int WORDS_MAX = 8;
    private static final String PARTS = "p.project_id in (select t.project_id from past_project_participation t "
            + "join past_project_organisation o on o.organisation_id = t.organisation_id where ";
    private static final String WORD = " and (p.project_id like :%1$s or p.acronym like :%1$s or p.title like :%1$s "
            + "or p.keywords like :%1$s or p.programme like :%1$s or " + PARTS + "o.name like :%1$s))";
    private final JdbcClient jdbc;

    PastProjectRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param own only what this organisation took part in, null for all */
    List<PastProjectRow> page(
            PastProjectFilter filter, @Nullable OrganisationName own, PastProjectSort sort, int offset, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, own, parameters);
        return jdbc.sql("select " + COLUMNS + " from past_project p where " + where + " order by " + sort.sql()
                        + " limit :limit offset :offset")
                .params(parameters)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> row(row))
                .list();
    }

    /** @param own only what this organisation took part in, null for all */
    long count(PastProjectFilter filter, @Nullable OrganisationName own) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, own, parameters);
        return jdbc.sql("select count(*) from past_project p where " + where)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    /** @param own only if this organisation took part in it, null for any */
    boolean exists(String project, @Nullable OrganisationName own) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(PastProjectFilter.ALL, own, parameters);
        return jdbc.sql("select count(*) from past_project p where p.project_id = :project and " + where)
                        .params(parameters)
                        .param("project", project)
                        .query(Long.class)
                        .single()
                > 0;
    }

    static PastProjectRow row(ResultSet row) throws SQLException {
        return new PastProjectRow(
                row.getString("project_id"),
                row.getString("acronym"),
                row.getString("title"),
                row.getString("programme"),
                row.getString("funding_scheme"),
                row.getObject("start_date", LocalDate.class),
                row.getObject("end_date", LocalDate.class),
                euro(row.getBigDecimal("project_contribution")),
                row.getLong("participations"));
    }

    static @Nullable Money euro(@Nullable BigDecimal amount) {
        return amount == null ? null : new Money(amount, Fields.EURO);
    }

    private static String where(
            PastProjectFilter filter, @Nullable OrganisationName own, Map<String, Object> parameters) {
        StringBuilder sql = new StringBuilder("1 = 1");
        if (own != null) {
            sql.append(" and ")
                    .append(PARTS)
                    .append(OrganisationMatch.condition("own", own, parameters))
                    .append(")");
        }
        if (!filter.country().isEmpty()) {
            sql.append(" and ").append(PARTS).append("o.country = :country)");
            parameters.put("country", filter.country());
        }
        List<String> words = Arrays.stream(filter.text().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(WORDS_MAX)
                .toList();
        for (int i = 0; i < words.size(); i++) {
            sql.append(WORD.formatted("word" + i));
            parameters.put("word" + i, LikePattern.containing(words.get(i)));
        }
        return sql.toString();
    }
}
