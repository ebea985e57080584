package org.khorgos.filing;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khorgos.access.Operation;
import org.khorgos.access.VisibilityRule;
import org.khorgos.access.VisibilityRule.Condition;
import org.khorgos.filing.FilingStatistics.CountryLine;
import org.khorgos.filing.FilingStatistics.Line;
import org.khorgos.identity.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Counts filings by the year of their session or, where a call has none, of the call; one statement per table. Only what
 * the actor may see is counted.
 */
@Component
class FilingCounts {
    private static final String YEARS = """
            select distinct coalesce(p.session_year, k.call_year) session
            from proposal p join call_for_proposals k on k.call_id = p.call_id
            where p.submitted_at is not null and %s order by session desc
            """;
    private static final String TOTALS = """
            select count(f.outcome) received,
              coalesce(sum(f.outcome = 'FILED'), 0) filed,
              coalesce(sum(f.outcome = 'MERGED'), 0) merged,
              coalesce(sum(f.outcome = 'CONVERTED'), 0) converted,
              coalesce(sum(f.outcome = 'FILED' and c.proposer_kind = 'GROUP'), 0) filed_group,
              coalesce(sum(f.outcome is null and p.state in ('WITHDRAWN', 'LAPSED')), 0) ended,
              coalesce(sum(f.outcome is null and p.state not in ('WITHDRAWN', 'LAPSED')), 0) waiting
            from proposal p join call_for_proposals k on k.call_id = p.call_id
            left join filing_proposal f on f.proposal_id = p.proposal_id and f.confirmed
            left join filing_check c on c.proposal_id = p.proposal_id and c.outcome = 'ADMITTED'
            where coalesce(p.session_year, k.call_year) = :year and p.submitted_at is not null and %s
            """;
    private static final String CLASSES = """
            select coalesce(f.filing_class, '') filing_class, count(*) filed
            from filing_proposal f join proposal p on p.proposal_id = f.proposal_id
            join call_for_proposals k on k.call_id = p.call_id
            where f.confirmed and f.outcome = 'FILED' and coalesce(p.session_year, k.call_year) = :year and %s
            group by f.filing_class
            """;
    private static final String COUNTRIES = """
            select p.partner_country, count(*) received, sum(f.outcome = 'FILED') filed,
              sum(f.outcome = 'MERGED') merged, sum(f.outcome = 'CONVERTED') converted
            from filing_proposal f join proposal p on p.proposal_id = f.proposal_id
            join call_for_proposals k on k.call_id = p.call_id
            where f.confirmed and coalesce(p.session_year, k.call_year) = :year and %s
            group by p.partner_country order by received desc, p.partner_country
            """;
    private final JdbcClient jdbc;
    private final VisibilityRule visibility;

    FilingCounts(JdbcClient jdbc, VisibilityRule visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    /** The years for which anything was submitted, the latest first. */
    List<Integer> years(Actor actor) {
        return ask(YEARS, actor).query(Integer.class).list();
    }

    FilingStatistics of(int year, Actor actor) {
        List<Line> classes = classes(year, actor);
        List<CountryLine> countries = countries(year, actor);
        return ask(TOTALS, actor)
                .param("year", year)
                .query((row, number) -> new FilingStatistics(
                        year,
                        row.getLong("received"),
                        row.getLong("waiting"),
                        row.getLong("ended"),
                        outcomes(row),
                        proposers(row),
                        classes,
                        countries))
                .single();
    }

    private static List<Line> outcomes(ResultSet row) throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put(FilingOutcome.FILED.name(), row.getLong("filed"));
        counts.put(FilingOutcome.MERGED.name(), row.getLong("merged"));
        counts.put(FilingOutcome.CONVERTED.name(), row.getLong("converted"));
        return Line.of(counts);
    }

    private static List<Line> proposers(ResultSet row) throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        long groups = row.getLong("filed_group");
        counts.put(ProposerKind.MEMBER.name(), row.getLong("filed") - groups);
        counts.put(ProposerKind.GROUP.name(), groups);
        return Line.of(counts);
    }

    private List<Line> classes(int year, Actor actor) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (FilingClass filingClass : FilingClass.values()) {
            counts.put(filingClass.name(), 0L);
        }
        ask(CLASSES, actor).param("year", year).query(row -> {
            counts.put(row.getString("filing_class"), row.getLong("filed"));
        });
        return Line.of(counts);
    }

    private List<CountryLine> countries(int year, Actor actor) {
        List<CountryLine> plain = ask(COUNTRIES, actor)
                .param("year", year)
                .query((row, number) -> new CountryLine(
                        row.getString("partner_country"),
                        row.getLong("received"),
                        row.getLong("filed"),
                        row.getLong("merged"),
                        row.getLong("converted"),
                        BigDecimal.ZERO))
                .list();
        List<BigDecimal> shares =
                Shares.of(plain.stream().map(CountryLine::received).toList());
        List<CountryLine> lines = new ArrayList<>();
        plain.forEach(line -> lines.add(new CountryLine(
                line.country(),
                line.received(),
                line.filed(),
                line.merged(),
                line.converted(),
                shares.get(lines.size()))));
        return lines;
    }

    private StatementSpec ask(String sql, Actor actor) {
        Condition visible = visibility.condition(actor, Operation.VIEW, "p");
        return jdbc.sql(sql.formatted(visible.sql())).params(visible.parameters());
    }
}
