package org.khorgos.filing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.VisibilityRule;
import org.khorgos.base.LikePattern;
import org.khorgos.identity.Actor;
import org.khorgos.proposal.TitleSql;
import org.khorgos.similarity.SimilarProposals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds by number and title the proposals that {@link LeadRule} lets lead. */
@Component
class LeadSearch {
    private static final List<String> LEADING = Arrays.stream(ProposalState.values())
            .filter(SimilarProposals::mayLead)
            .map(Enum::name)
            .toList();
    private static final String FIND = """
            select p.proposal_id, p.number, %4$s title
            from proposal q join proposal p on %1$s and p.proposal_id <> q.proposal_id
            where q.proposal_id = :proposal and p.state in (:leading)
              and %2$s
              and (locate(:text, lower(p.number)) > 0 or %5$s)
              and %3$s order by p.number limit :limit offset :offset
            """;
    private final JdbcClient jdbc;
    private final VisibilityRule visibility;

    LeadSearch(JdbcClient jdbc, VisibilityRule visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    /** A page of them by number. */
    List<LeadRow> find(ProposalId id, Actor actor, String text, int offset, int limit) {
        VisibilityRule.Condition visible = visibility.condition(actor, Operation.VIEW, "p");
        return jdbc.sql(FIND.formatted(
                        SimilarProposals.SAME_SESSION,
                        SimilarProposals.COMMON_SECTOR,
                        visible.sql(),
                        TitleSql.SHOWN,
                        TitleSql.like("title")))
                .params(visible.parameters())
                .param("proposal", id.value())
                .param("leading", LEADING)
                .param("text", text.strip().toLowerCase(Locale.ROOT))
                .param("title", LikePattern.containing(text))
                .param(TitleSql.LANGUAGE, TitleSql.language(actor.language()))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, line) -> new LeadRow(
                        new ProposalId(row.getObject("proposal_id", UUID.class)),
                        row.getString("number"),
                        row.getString("title")))
                .list();
    }
}
