package org.khorgos.pastproject;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who took part in what. */
@Component
class ParticipationRows {
    private static final int MOST = 500;
    private static final String SELECT = "select " + PastProjectRows.COLUMNS
            + ", o.pic, o.name, o.country, t.city, t.kind, t.ec_contribution from past_project_participation t "
            + "join past_project_organisation o on o.organisation_id = t.organisation_id "
            + "join past_project p on p.project_id = t.project_id where ";
    private static final String LATEST = " order by p.start_date desc, p.project_id, t.participation_id limit " + MOST;
    private static final String JOINT = "select " + PastProjectRows.COLUMNS + " from past_project p where %s and %s "
            + "and (p.end_date is null or p.end_date >= :since) and (p.start_date is null or p.start_date <= :today) "
            + "order by p.end_date desc, p.project_id";
    private static final String TAKES_PART = "exists (select 1 from past_project_participation t "
            + "join past_project_organisation o on o.organisation_id = t.organisation_id "
            + "where t.project_id = p.project_id and ";
    private final JdbcClient jdbc;

    ParticipationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in one project, the ones with the most money first. */
    List<ParticipationRow> in(String project) {
        return jdbc.sql(SELECT + "p.project_id = ? order by t.ec_contribution desc, t.participation_id limit " + MOST)
                .param(project)
                .query((row, index) -> row(row))
                .list();
    }

    /** Those of any of the organisations, the latest projects first and at most 500. */
    List<ParticipationRow> of(Collection<OrganisationName> organisations) {
        Map<String, Object> parameters = new HashMap<>();
        String condition = organisations.stream()
                .filter(organisation -> !organisation.isUnknown())
                .map(organisation -> OrganisationMatch.condition("o" + parameters.size(), organisation, parameters))
                .collect(Collectors.joining(" or "));
        return condition.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "(" + condition + ")" + LATEST)
                        .params(parameters)
                        .query((row, index) -> row(row))
                        .list();
    }

    /** Projects of both that were under way between the two days; one whose dates are unknown counts. */
    List<PastProjectRow> joint(OrganisationName one, OrganisationName other, LocalDate since, LocalDate today) {
        if (one.isUnknown() || other.isUnknown()) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>();
        String first = TAKES_PART + OrganisationMatch.condition("one", one, parameters) + ")";
        String second = TAKES_PART + OrganisationMatch.condition("other", other, parameters) + ")";
        return jdbc.sql(JOINT.formatted(first, second))
                .params(parameters)
                .param("since", since)
                .param("today", today)
                .query((row, index) -> PastProjectRows.row(row))
                .list();
    }

    /** Countries of those who took part. */
    List<String> countries() {
        return jdbc.sql("select distinct country from past_project_organisation where country <> ''")
                .query(String.class)
                .list();
    }

    private static ParticipationRow row(ResultSet row) throws SQLException {
        return new ParticipationRow(
                PastProjectRows.row(row),
                new OrganisationName(
                        Objects.requireNonNullElse(row.getString("pic"), ""),
                        row.getString("name"),
                        row.getString("country")),
                row.getString("city"),
                kind(row.getString("kind")),
                PastProjectRows.euro(row.getBigDecimal("ec_contribution")));
    }

    private static @Nullable OrganisationKind kind(@Nullable String name) {
        return name == null ? null : OrganisationKind.valueOf(name);
    }
}
