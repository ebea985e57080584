package org.khorgos.review.ranking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.VisibilityRule;
import org.khorgos.access.VisibilityRule.Condition;
import org.khorgos.identity.Actor;
import org.khorgos.proposal.TitleSql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the proposals of a call that passed their review and are still in the running, or were funded. */
@Component
class RankedProposals {
    private static final Set<String> RANKED = Stream.of(ProposalState.values())
            .filter(state -> !state.ended() || state == ProposalState.ALLOCATED)
            .map(ProposalState::name)
            .collect(Collectors.toSet());
    private static final String ROWS = """
            select p.proposal_id, p.number, %s title, p.partner_country, p.state, p.requested_home, p.submitted_at,
              r.score_sum, r.impact, (%s) money
            from proposal p join review_result r on r.proposal_id = p.proposal_id
            where p.call_id = :call and r.result = 'PASS' and p.state in (:ranked) and (%s)
            """;
    private static final String CALLS = """
            select distinct p.call_id from proposal p join review_result r on r.proposal_id = p.proposal_id
            where r.result = 'PASS' and p.state in (:ranked) and (%s)
            """;
    private final JdbcClient jdbc;
    private final VisibilityRule visibility;

    RankedProposals(JdbcClient jdbc, VisibilityRule visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    /** In their order, those only that the reader may see ranked, in one statement. */
    List<RankedProposal> of(UUID call, Actor reader, Locale language) {
        Condition sight = visibility.condition(reader, Operation.VIEW_RANKING, "p");
        Condition money =
                visibility.condition(reader, Operation.VIEW_MONEY, "p").named("money");
        return jdbc
                .sql(ROWS.formatted(TitleSql.SHOWN, money.sql(), sight.sql()))
                .params(sight.parameters())
                .params(money.parameters())
                .param(TitleSql.LANGUAGE, TitleSql.language(language))
                .param("call", call)
                .param("ranked", RANKED)
                .query((row, number) -> ranked(row))
                .stream()
                .sorted((one, other) -> RankingCriterion.ORDER.compare(one.entry(), other.entry()))
                .toList();
    }

    /** The calls of those that the reader may see ranked, in one statement. */
    Set<UUID> calls(Actor reader) {
        Condition sight = visibility.condition(reader, Operation.VIEW_RANKING, "p");
        return jdbc.sql(CALLS.formatted(sight.sql()))
                .params(sight.parameters())
                .param("ranked", RANKED)
                .query(UUID.class)
                .set();
    }

    private static RankedProposal ranked(ResultSet row) throws SQLException {
        return new RankedProposal(
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                row.getString("title"),
                row.getString("partner_country"),
                ProposalState.valueOf(row.getString("state")),
                row.getBoolean("money"),
                new RankingEntry(
                        row.getString("number"),
                        row.getBigDecimal("score_sum"),
                        row.getBigDecimal("impact"),
                        row.getBigDecimal("requested_home"),
                        row.getTimestamp("submitted_at").toInstant()));
    }
}
