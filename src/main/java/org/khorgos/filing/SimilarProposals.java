package org.khorgos.filing;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.VisibilityRule;
import org.khorgos.access.VisibilityRule.Condition;
import org.khorgos.identity.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds proposals with similar words: the full-text index names the candidates, {@link Similarity} compares them. */
@Component
class SimilarProposals {
    private static final int CANDIDATES = 40;
    private static final int BEGINNING = 10;
    private static final int WORDS = 24;
    private static final String FIND = """
            select s.proposal_id, s.tokens, p.number, p.title, p.state, p.submitted_at, %s same_session,
              p.home_organisation_name = q.home_organisation_name
                and p.home_organisation_country = q.home_organisation_country same_organisation,
              %s same_sector
            from filing_search_text s
            join proposal p on p.proposal_id = s.proposal_id
            join proposal q on q.proposal_id = :proposal
            where match (s.tokens) against (:words) and s.proposal_id <> q.proposal_id and %s
            order by match (s.tokens) against (:words) desc, same_session desc, p.submitted_at limit :candidates
            """;
    private final JdbcClient jdbc;
    private final VisibilityRule visibility;
    private final SimilarityRule rule;

    SimilarProposals(JdbcClient jdbc, VisibilityRule visibility, SimilarityRule rule) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.rule = rule;
    }

    /** The closest ones that the actor may see, the most similar first. */
    List<SimilarRow> to(ProposalId id, Actor actor) {
        return candidates(id, actor).stream()
                .filter(rule::shows)
                .sorted(rule.closestFirst())
                .limit(rule.shown())
                .toList();
    }

    /** Those that the actor may see and that count as similar (D2), in no order. */
    List<SimilarRow> alike(ProposalId id, Actor actor) {
        return candidates(id, actor).stream().filter(rule::isSimilar).toList();
    }

    private List<SimilarRow> candidates(ProposalId id, Actor actor) {
        SearchText words = words(id);
        List<String> all = words.all();
        if (all.isEmpty()) {
            return List.of();
        }
        Similarity similarity = Similarity.to(all);
        Similarity title = Similarity.to(words.title());
        Condition visible = visibility.condition(actor, Operation.VIEW, "p");
        return jdbc.sql(FIND.formatted(LeadRule.SAME_SESSION, LeadRule.COMMON_SECTOR, visible.sql()))
                .params(visible.parameters())
                .param("proposal", id.value())
                .param("words", String.join(" ", SearchTokens.telling(all, BEGINNING, WORDS)))
                .param("candidates", CANDIDATES)
                .query((row, number) -> row(row, similarity, title))
                .list();
    }

    /** How alike two submitted proposals are. */
    BigDecimal between(ProposalId one, ProposalId other) {
        return Similarity.to(words(one).all()).of(words(other).all());
    }

    private SearchText words(ProposalId id) {
        return jdbc.sql("select tokens from filing_search_text where proposal_id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .map(SearchText::read)
                .orElse(new SearchText(List.of(), List.of()));
    }

    private static SimilarRow row(ResultSet row, Similarity similarity, Similarity title) throws SQLException {
        SearchText words = SearchText.read(row.getString("tokens"));
        ProposalState state = ProposalState.valueOf(row.getString("state"));
        boolean sameSession = row.getBoolean("same_session");
        boolean sameSector = row.getBoolean("same_sector");
        return new SimilarRow(
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                state,
                row.getTimestamp("submitted_at").toInstant(),
                similarity.of(words.all()),
                title.of(words.title()),
                sameSession,
                sameSector,
                row.getBoolean("same_organisation"),
                sameSession && sameSector && LeadRule.mayLead(state));
    }
}
