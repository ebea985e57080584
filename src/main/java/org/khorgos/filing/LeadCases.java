package org.khorgos.filing;

import java.util.List;
import java.util.UUID;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.VisibilityRule;
import org.khorgos.access.VisibilityRule.Condition;
import org.khorgos.base.NotFound;
import org.khorgos.filing.FilingDetails.LeadCase;
import org.khorgos.identity.Actor;
import org.khorgos.proposal.TitleSql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which proposals were merged into which, in both directions. */
@Component
class LeadCases {
    private static final String MERGED = "from filing_proposal f join proposal p on p.proposal_id = f.proposal_id "
            + "where f.lead_proposal = :lead and f.confirmed and p.state = 'MERGED'";
    private final JdbcClient jdbc;
    private final VisibilityRule visibility;

    LeadCases(JdbcClient jdbc, VisibilityRule visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    /** How the lead stands now, with its title only for an actor who may look at it. */
    LeadCase of(ProposalId lead, Actor actor) {
        Condition visible = visibility.condition(actor, Operation.VIEW, "p");
        return jdbc.sql("select p.number, p.state, case when " + visible.sql() + " then " + TitleSql.SHOWN
                        + " end title from proposal p where p.proposal_id = :lead")
                .params(visible.parameters())
                .param("lead", lead.value())
                .param(TitleSql.LANGUAGE, TitleSql.language(actor.language()))
                .query((row, number) -> new LeadCase(
                        lead,
                        row.getString("number"),
                        ProposalState.valueOf(row.getString("state")),
                        row.getString("title")))
                .optional()
                .orElseThrow(() -> new NotFound("proposal " + lead));
    }

    /** The proposals that were merged into it, by number, as far as the actor may look at them. */
    List<LeadRow> merged(ProposalId lead, Actor actor) {
        Condition visible = visibility.condition(actor, Operation.VIEW, "p");
        return jdbc.sql("select p.proposal_id, p.number, " + TitleSql.SHOWN + " title " + MERGED + " and "
                        + visible.sql() + " order by p.number")
                .params(visible.parameters())
                .param("lead", lead.value())
                .param(TitleSql.LANGUAGE, TitleSql.language(actor.language()))
                .query((row, number) -> new LeadRow(
                        new ProposalId(row.getObject("proposal_id", UUID.class)),
                        row.getString("number"),
                        row.getString("title")))
                .list();
    }

    /** All that were merged into it. */
    List<ProposalId> merged(ProposalId lead) {
        return jdbc
                .sql("select p.proposal_id " + MERGED + " order by p.number")
                .param("lead", lead.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(ProposalId::new)
                .toList();
    }
}
