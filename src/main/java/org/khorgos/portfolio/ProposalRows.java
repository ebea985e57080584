package org.khorgos.portfolio;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.ProposalState.Stage;
import org.khorgos.access.VisibilityRule;
import org.khorgos.access.VisibilityRule.Condition;
import org.khorgos.base.Money;
import org.khorgos.identity.Actor;
import org.khorgos.proposal.TitleSql;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lines of the list: one page, their counts, or all of them one after another. */
@Component
public class ProposalRows {
    private static final int STRETCH = 500;
    private static final String SELECT = """
            select p.proposal_id, p.number, p.title original_title, %5$s title, p.acronym, p.state, p.state_since, p.partner_country,
              case when %7$s then p.home_organisation_name else '' end home_organisation_name,
              case when %7$s then u.display_name else '' end display_name, p.submitted_at, p.session_year, p.session_timing,
              c.home_currency, c.partner_currency,
              case when %1$s then p.requested_home end requested_home,
              case when %1$s then p.requested_partner end requested_partner%6$s
            from %2$s p join identity_user u on u.user_id = p.first_signatory
            join call_for_proposals c on c.call_id = p.call_id
            %3$s order by %4$s
            """;
    private static final String FOR_EXPORT = ", p.language, p.trl_now, p.trl_target, p.details";
    private static final String PAGE = """
            (select p.proposal_id from %s order by %s limit :limit offset :offset) page
            join proposal""";
    private static final String ON_PAGE = "where p.proposal_id = page.proposal_id";
    private final JdbcClient jdbc;
    private final JdbcClient streaming;
    private final ProposalSearch search;
    private final VisibilityRule visibility;

    ProposalRows(JdbcClient jdbc, DataSource source, ProposalSearch search, VisibilityRule visibility) {
        this.jdbc = jdbc;
        this.search = search;
        this.visibility = visibility;
        JdbcTemplate template = new JdbcTemplate(source);
        template.setFetchSize(STRETCH);
        streaming = JdbcClient.create(template);
    }

    List<ProposalRow> page(Actor actor, ProposalFilter filter, ProposalSort sort, int offset, int limit) {
        Condition wanted = search.condition(actor, filter);
        Condition money = money(actor);
        Condition identity = identity(actor);
        String page = PAGE.formatted(ProposalSearch.from(wanted, filter), sort.sql());
        return jdbc.sql(SELECT.formatted(money.sql(), page, ON_PAGE, sort.sql(), TitleSql.SHOWN, "", identity.sql()))
                .params(all(wanted, money, identity))
                .param(TitleSql.LANGUAGE, TitleSql.language(actor.language()))
                .param("limit", limit)
                .param("offset", offset)
                .query(ProposalRows::row)
                .list();
    }

    public void each(Actor actor, ProposalFilter filter, ProposalSort sort, Consumer<ExportRow> reader) {
        Condition wanted = search.condition(actor, filter);
        Condition money = money(actor);
        Condition identity = identity(actor);
        streaming
                .sql(SELECT.formatted(
                        money.sql(),
                        "proposal",
                        "where " + wanted.sql(),
                        sort.sql(),
                        TitleSql.SHOWN,
                        FOR_EXPORT,
                        identity.sql()))
                .params(all(wanted, money, identity))
                .param(TitleSql.LANGUAGE, TitleSql.language(actor.language()))
                .query(row -> {
                    reader.accept(exported(row));
                });
    }

    ListCounts counts(Actor actor, ProposalFilter filter) {
        ProposalFilter wide = new ProposalFilter(filter.text(), null, filter.group(), "", filter.call(), filter.mine());
        Condition wanted = search.condition(actor, wide);
        Map<Stage, Long> perStage = new TreeMap<>();
        TreeSet<String> countries = new TreeSet<>();
        jdbc.sql("select p.state, p.partner_country, count(*) n from " + ProposalSearch.from(wanted, wide)
                        + " group by p.state, p.partner_country")
                .params(wanted.parameters())
                .query(row -> {
                    String country = row.getString("partner_country");
                    if (!country.isEmpty()) {
                        countries.add(country);
                    }
                    if (filter.country().isEmpty() || filter.country().equals(country)) {
                        Stage stage =
                                ProposalState.valueOf(row.getString("state")).stage();
                        perStage.merge(stage, row.getLong("n"), Long::sum);
                    }
                });
        return new ListCounts(perStage, countries);
    }

    private Condition money(Actor actor) {
        return visibility.condition(actor, Operation.VIEW_MONEY, "p").named("money");
    }

    private Condition identity(Actor actor) {
        return visibility.condition(actor, Operation.VIEW_IDENTITY, "p").named("identity");
    }

    private static Map<String, Object> all(Condition... conditions) {
        Map<String, Object> parameters = new HashMap<>();
        for (Condition condition : conditions) {
            parameters.putAll(condition.parameters());
        }
        return parameters;
    }

    private static ProposalRow row(ResultSet row, int index) throws SQLException {
        return new ProposalRow(
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                HomeRows.number(row.getString("number")),
                row.getString("title"),
                row.getString("original_title"),
                row.getString("acronym"),
                ProposalState.valueOf(row.getString("state")),
                row.getTimestamp("state_since").toInstant(),
                row.getString("partner_country"),
                row.getString("home_organisation_name"),
                row.getString("display_name"),
                instant(row.getTimestamp("submitted_at")),
                DossierHeads.session(row),
                money(row.getBigDecimal("requested_home"), row.getString("home_currency")),
                money(row.getBigDecimal("requested_partner"), row.getString("partner_currency")));
    }

    private static ExportRow exported(ResultSet row) throws SQLException {
        return new ExportRow(
                row(row, 0),
                row.getString("language"),
                row.getObject("trl_now", Integer.class),
                row.getObject("trl_target", Integer.class),
                ExportRow.Details.read(row.getString("details")));
    }

    static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    static @Nullable Money money(@Nullable BigDecimal amount, String currency) {
        return amount == null ? null : new Money(amount, currency);
    }
}
