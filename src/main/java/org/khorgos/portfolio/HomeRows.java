package org.khorgos.portfolio;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.VisibilityRule;
import org.khorgos.access.VisibilityRule.Condition;
import org.khorgos.base.Money;
import org.khorgos.base.Side;
import org.khorgos.identity.Actor;
import org.khorgos.identity.Groups;
import org.khorgos.proposal.TitleSql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the home page says about proposals. */
@Component
class HomeRows {
    /** The state before the last one, for proposals that are over. */
    static final String ENDED_FROM = """
            case when p.state in (:ended) then (select json_value(e.facts, '$.from') from audit_entry e
              where e.subject = cast(p.proposal_id as char) collate utf8mb4_unicode_ci and e.action = 'ProposalStateChanged'
              order by e.seq desc limit 1) end ended_from""";

    static final List<String> ENDED = Arrays.stream(ProposalState.values())
            .filter(ProposalState::ended)
            .map(Enum::name)
            .toList();
    private static final String OWN_GRANT = "m.grantee = :me and m.capacity in ('SIGNATORY', 'EDITOR', 'READER')";

    /** True when the person of the parameter me signs, writes or reads the proposal p. */
    static final String OWN =
            "exists (select 1 from access_grant m where m.proposal_id = p.proposal_id and " + OWN_GRANT + ")";

    private final JdbcClient jdbc;
    private final VisibilityRule visibility;

    HomeRows(JdbcClient jdbc, VisibilityRule visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    /** The figures about proposals; those about tasks are left at zero. */
    HomeFigures figures(Actor actor) {
        Condition sight = visibility.condition(actor, Operation.VIEW, "p");
        Condition money = visibility.condition(actor, Operation.VIEW_MONEY, "p").named("money");
        return jdbc.sql("""
                        select (select count(distinct m.proposal_id) from access_grant m
                            where %s) own,
                          (select count(*) from proposal p where p.state not in (:ended) and (%s)) in_work,
                          %s home, %s partner
                        """.formatted(OWN_GRANT, sight.sql(), committed("home", money), committed("partner", money)))
                .params(sight.parameters())
                .params(money.parameters())
                .param("me", Groups.person(actor.id()))
                .param("ended", ENDED)
                .query((row, number) -> new HomeFigures(
                        0,
                        0,
                        0,
                        row.getLong("own"),
                        row.getLong("in_work"),
                        sums(row.getString("home"), Side.HOME),
                        sums(row.getString("partner"), Side.PARTNER)))
                .single();
    }

    /** What one side has committed, as a list such as 125.00 CNY,40.00 USD. */
    private static String committed(String side, Condition money) {
        return """
                (select group_concat(x.sum_of) from (
                  select concat(sum(a.offered_%1$s), ' ', a.%1$s_currency) sum_of
                  from funding_allocation a join proposal p on p.proposal_id = a.proposal_id
                  where a.status = 'COMMITTED' and (%2$s) group by a.%1$s_currency order by a.%1$s_currency) x)
                """.formatted(side, money.sql());
    }

    private static List<Money> sums(@Nullable String list, Side side) {
        return list == null
                ? List.of(Money.zero(side.currency()))
                : Arrays.stream(list.split(","))
                        .map(sum -> sum.split(" "))
                        .map(sum -> Money.of(sum[0], sum[1]))
                        .toList();
    }

    /** The actor's own proposals without their holders: those under way first, then the latest. */
    List<OwnRow> own(Actor actor, int limit) {
        return jdbc.sql("select p.proposal_id, p.number, " + TitleSql.SHOWN + " title, p.state, p.state_since, "
                        + ENDED_FROM
                        + " from proposal p where " + OWN
                        + " order by p.state in (:ended), p.state_since desc, p.proposal_id limit :limit")
                .param("me", Groups.person(actor.id()))
                .param("ended", ENDED)
                .param("limit", limit)
                .param(TitleSql.LANGUAGE, TitleSql.language(actor.language()))
                .query((row, number) -> new OwnRow(
                        new ProposalId(row.getObject("proposal_id", UUID.class)),
                        number(row.getString("number")),
                        row.getString("title"),
                        ProposalState.valueOf(row.getString("state")),
                        row.getTimestamp("state_since").toInstant(),
                        state(row.getString("ended_from")),
                        List.of()))
                .list();
    }

    /** What the actor may see and what came into its state since then; drafts do not count as news. */
    List<ChangeRow> changes(Actor actor, Instant since, int limit) {
        Condition sight = visibility.condition(actor, Operation.VIEW, "p");
        return jdbc.sql("select p.proposal_id, p.number, " + TitleSql.SHOWN
                        + " title, p.state, p.state_since from proposal p "
                        + "where p.state_since >= :since and p.state <> 'DRAFT' and " + sight.sql()
                        + " order by p.state_since desc, p.proposal_id limit :limit")
                .params(sight.parameters())
                .param("since", Timestamp.from(since))
                .param("limit", limit)
                .param(TitleSql.LANGUAGE, TitleSql.language(actor.language()))
                .query((row, number) -> new ChangeRow(
                        new ProposalId(row.getObject("proposal_id", UUID.class)),
                        number(row.getString("number")),
                        row.getString("title"),
                        ProposalState.valueOf(row.getString("state")),
                        row.getTimestamp("state_since").toInstant()))
                .list();
    }

    static @Nullable ProposalState state(@Nullable String name) {
        return name == null ? null : ProposalState.valueOf(name);
    }

    static String number(@Nullable String number) {
        return number == null ? "" : number;
    }
}
