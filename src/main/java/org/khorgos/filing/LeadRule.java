package org.khorgos.filing;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.ProposalState.Stage;
import org.khorgos.access.VisibilityRule;
import org.khorgos.base.Refused;
import org.khorgos.identity.Actor;
import org.khorgos.proposal.ProposalFacts;
import org.khorgos.proposal.ProposalLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** With which proposals one may be merged: filed ones of the same call, still under way, that the actor may see. */
@Component
class LeadRule {
    private static final Set<ProposalState> LEADING = EnumSet.allOf(ProposalState.class).stream()
            .filter(LeadRule::mayLead)
            .collect(Collectors.toUnmodifiableSet());

    private final JdbcClient jdbc;
    private final VisibilityRule visibility;
    private final ProposalLifecycle lifecycle;

    LeadRule(JdbcClient jdbc, VisibilityRule visibility, ProposalLifecycle lifecycle) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.lifecycle = lifecycle;
    }

    /** Throws Refused when a merged filing names no such proposal or another filing names one. */
    void check(ProposalId id, FilingProposal filing, Actor actor) {
        ProposalId lead = filing.lead();
        if (filing.outcome() != FilingOutcome.MERGED) {
            if (lead != null) {
                throw new Refused("filing.lead.unwanted");
            }
            return;
        }
        if (lead == null) {
            throw new Refused("filing.lead.missing");
        }
        if (lead.equals(id)) {
            throw new Refused("filing.lead.itself");
        }
        if (!visibility.mayView(actor, lead, Operation.VIEW)) {
            throw new Refused("filing.lead.unfit");
        }
        ProposalFacts facts = lifecycle.facts(lead);
        if (!LEADING.contains(facts.state())
                || !facts.call().equals(lifecycle.facts(id).call())) {
            throw new Refused("filing.lead.unfit");
        }
    }

    /** A page of the proposals that would do, by number. */
    List<LeadRow> find(ProposalId id, Actor actor, String text, int offset, int limit) {
        VisibilityRule.Condition visible = visibility.condition(actor, Operation.VIEW, "p");
        return jdbc.sql("select p.proposal_id, p.number, p.title from proposal p "
                        + "where p.call_id = (select call_id from proposal where proposal_id = :proposal) "
                        + "and p.proposal_id <> :proposal and p.state in (:leading) "
                        + "and (locate(:text, lower(p.number)) > 0 or locate(:text, lower(p.title)) > 0) and "
                        + visible.sql() + " order by p.number limit :limit offset :offset")
                .params(visible.parameters())
                .param("proposal", id.value())
                .param("leading", LEADING.stream().map(Enum::name).toList())
                .param("text", text.strip().toLowerCase(Locale.ROOT))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, line) -> new LeadRow(
                        new ProposalId(row.getObject("proposal_id", UUID.class)),
                        row.getString("number"),
                        row.getString("title")))
                .list();
    }

    private static boolean mayLead(ProposalState state) {
        return state == ProposalState.FILED || (!state.ended() && state.stage().compareTo(Stage.REVIEW) >= 0);
    }
}
