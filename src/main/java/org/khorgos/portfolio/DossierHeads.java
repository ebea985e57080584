package org.khorgos.portfolio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.VisibilityRule;
import org.khorgos.access.VisibilityRule.Condition;
import org.khorgos.base.Currencies;
import org.khorgos.base.Languages;
import org.khorgos.base.NotFound;
import org.khorgos.calendar.SessionRule;
import org.khorgos.identity.Actor;
import org.khorgos.identity.Groups;
import org.khorgos.identity.UserId;
import org.khorgos.proposal.TitleSql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the head of a proposal's page together with what else the reader may look at, in one statement. */
@Component
class DossierHeads {
    /** The parts of a proposal that not everybody who sees it may look at. */
    static final List<Operation> FACETS = List.of(
            Operation.VIEW_IDENTITY,
            Operation.VIEW_REVIEWS,
            Operation.VIEW_VOTES,
            Operation.VIEW_OPINIONS,
            Operation.VIEW_MONEY);

    private static final String HEAD = """
            select p.*, %s shown_title, u.display_name, json_value(v.rules, '$.titles.%s') call_title,
              c.home_currency, c.partner_currency, %s,
              (select count(*) from proposal_version w where w.proposal_id = p.proposal_id) versions,
              exists (select 1 from access_grant m where m.proposal_id = p.proposal_id and m.grantee = :me
                and m.capacity = 'SIGNATORY') own,
              %s
            from proposal p
            join call_for_proposals c on c.call_id = p.call_id
            join call_version v on v.call_version_id = p.call_version_id
            join identity_user u on u.user_id = p.first_signatory
            where p.proposal_id = :proposal and (%s)
            """;
    private final JdbcClient jdbc;
    private final VisibilityRule visibility;

    DossierHeads(JdbcClient jdbc, VisibilityRule visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    /** Throws NotFound when there is no such proposal or the actor may not see it. */
    DossierHead head(ProposalId id, Actor actor, Locale language) {
        Condition sight = visibility.condition(actor, Operation.VIEW, "p");
        Map<String, Object> parameters = new HashMap<>(sight.parameters());
        String facets = facetColumns(actor, parameters);
        return jdbc.sql(HEAD.formatted(TitleSql.SHOWN, column(language), HomeRows.ENDED_FROM, facets, sight.sql()))
                .params(parameters)
                .param("proposal", id.value())
                .param("ended", HomeRows.ENDED)
                .param(TitleSql.LANGUAGE, TitleSql.language(language))
                .param("me", Groups.person(actor.id()))
                .query((row, number) -> head(row))
                .optional()
                .orElseThrow(() -> new NotFound("proposal " + id));
    }

    /** What else of it the actor may look at. */
    Set<Operation> facets(ProposalId id, Actor actor) {
        Map<String, Object> parameters = new HashMap<>();
        String facets = facetColumns(actor, parameters);
        return jdbc.sql("select " + facets + " from proposal p where p.proposal_id = :proposal")
                .params(parameters)
                .param("proposal", id.value())
                .query((row, number) -> facets(row))
                .optional()
                .orElse(Set.of());
    }

    private String facetColumns(Actor actor, Map<String, Object> parameters) {
        return String.join(
                ", ",
                FACETS.stream()
                        .map(facet -> {
                            Condition condition =
                                    visibility.condition(actor, facet, "p").named(facet.name());
                            parameters.putAll(condition.parameters());
                            return "(%s) %s".formatted(condition.sql(), facet.name());
                        })
                        .toList());
    }

    private static String column(Locale language) {
        return switch (Languages.tag(Languages.of(language.toLanguageTag()))) {
            case "zh_CN" -> "chinese";
            case "ru" -> "russian";
            default -> "english";
        };
    }

    private static DossierHead head(ResultSet row) throws SQLException {
        Set<Operation> facets = facets(row);
        Currencies currencies = new Currencies(row.getString("home_currency"), row.getString("partner_currency"));
        boolean money = facets.contains(Operation.VIEW_MONEY);
        boolean named = facets.contains(Operation.VIEW_IDENTITY);
        return new DossierHead(
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                HomeRows.number(row.getString("number")),
                row.getString("shown_title"),
                row.getString("title"),
                row.getString("acronym"),
                ProposalState.valueOf(row.getString("state")),
                row.getTimestamp("state_since").toInstant(),
                HomeRows.state(row.getString("ended_from")),
                row.getString("call_title"),
                currencies,
                new UserId(row.getObject("first_signatory", UUID.class)),
                named ? row.getString("display_name") : "",
                named ? row.getString("home_organisation_name") : "",
                row.getString("partner_country"),
                row.getTimestamp("created_at").toInstant(),
                ProposalRows.instant(row.getTimestamp("submitted_at")),
                session(row),
                money ? ProposalRows.money(row.getBigDecimal("requested_home"), currencies.home()) : null,
                money ? ProposalRows.money(row.getBigDecimal("requested_partner"), currencies.partner()) : null,
                row.getInt("versions"),
                row.getBoolean("own"),
                facets);
    }

    static SessionRule.@Nullable Session session(ResultSet row) throws SQLException {
        String timing = row.getString("session_timing");
        return timing == null
                ? null
                : new SessionRule.Session(row.getInt("session_year"), SessionRule.Timing.valueOf(timing));
    }

    private static Set<Operation> facets(ResultSet row) throws SQLException {
        EnumSet<Operation> facets = EnumSet.noneOf(Operation.class);
        for (Operation facet : FACETS) {
            if (row.getBoolean(facet.name())) {
                facets.add(facet);
            }
        }
        return facets;
    }
}
