package org.khorgos.panel.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.VisibilityRule;
import org.khorgos.access.VisibilityRule.Condition;
import org.khorgos.identity.Actor;
import org.khorgos.proposal.TitleSql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the proposals that wait for experts: under review while no round of theirs is under way. */
@Component
class WaitingProposals {
    private static final String WAITING = """
            from proposal p
            left join (select proposal_id, max(round) last, sum(closed_at is null) open from panel_round
              group by proposal_id) r on r.proposal_id = p.proposal_id
            where p.state = 'REVIEWING' and coalesce(r.open, 0) = 0 and %s
            """;
    private final JdbcClient jdbc;
    private final VisibilityRule visibility;

    WaitingProposals(JdbcClient jdbc, VisibilityRule visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    /** Those on which the actor may decide, by number; titles in the actor's language. One statement. */
    List<Waiting> of(UUID call, Actor actor) {
        Condition visible = visible(actor);
        return jdbc.sql("select p.proposal_id, p.number, coalesce(r.last, 0) + 1 round, " + TitleSql.SHOWN + " shown "
                        + WAITING.formatted(visible.sql()) + " and p.call_id = :call order by p.number, p.proposal_id")
                .params(visible.parameters())
                .param("call", call)
                .param(TitleSql.LANGUAGE, TitleSql.language(actor.language()))
                .query((row, number) -> new Waiting(
                        new ProposalId(row.getObject("proposal_id", UUID.class)),
                        row.getString("number"),
                        row.getString("shown"),
                        row.getInt("round")))
                .list();
    }

    /** How many there are of each call; calls without any are left out. One statement. */
    Map<UUID, Integer> byCall(Actor actor) {
        Condition visible = visible(actor);
        Map<UUID, Integer> numbers = new HashMap<>();
        jdbc.sql("select p.call_id, count(*) waiting " + WAITING.formatted(visible.sql()) + " group by p.call_id")
                .params(visible.parameters())
                .query(row -> {
                    numbers.put(row.getObject("call_id", UUID.class), row.getInt("waiting"));
                });
        return numbers;
    }

    /** Who decides on reviews sees them: a signatory does neither. */
    private Condition visible(Actor actor) {
        return visibility.condition(actor, Operation.VIEW_REVIEWS, "p");
    }
}
