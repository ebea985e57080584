package org.khorgos.filing;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
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
            select s.proposal_id, s.tokens, p.number, p.title, p.state, p.submitted_at, p.call_id = q.call_id same_call,
              p.home_organisation_name = q.home_organisation_name
                and p.home_organisation_country = q.home_organisation_country same_organisation,
              %s same_sector
            from filing_search_text s
            join proposal p on p.proposal_id = s.proposal_id
            join proposal q on q.proposal_id = :proposal
            where match (s.tokens) against (:words) and s.proposal_id <> q.proposal_id and %s
            order by match (s.tokens) against (:words) desc limit :candidates
            """;
    private final JdbcClient jdbc;
    private final VisibilityRule visibility;
    private final SimilarityRule rule;

    SimilarProposals(JdbcClient jdbc, VisibilityRule visibility, SimilarityRule rule) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.rule = rule;
    }

    /** Those that the actor may see, the most similar first. */
    List<SimilarRow> to(ProposalId id, Actor actor) {
        List<String> tokens = tokens(id);
        if (tokens.isEmpty()) {
            return List.of();
        }
        Similarity similarity = Similarity.to(tokens);
        Condition visible = visibility.condition(actor, Operation.VIEW, "p");
        return jdbc
                .sql(FIND.formatted(LeadRule.COMMON_SECTOR, visible.sql()))
                .params(visible.parameters())
                .param("proposal", id.value())
                .param("words", String.join(" ", SearchTokens.telling(tokens, BEGINNING, WORDS)))
                .param("candidates", CANDIDATES)
                .query((row, number) -> row(row, similarity))
                .list()
                .stream()
                .filter(row -> row.similarity().compareTo(rule.shownFrom()) >= 0)
                .sorted(Comparator.comparing(SimilarRow::similarity).reversed().thenComparing(SimilarRow::submittedAt))
                .limit(rule.shown())
                .toList();
    }

    /** How alike two submitted proposals are. */
    BigDecimal between(ProposalId one, ProposalId other) {
        return Similarity.to(tokens(one)).of(tokens(other));
    }

    private List<String> tokens(ProposalId id) {
        return jdbc.sql("select tokens from filing_search_text where proposal_id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .map(SimilarProposals::split)
                .orElse(List.of());
    }

    private static List<String> split(String tokens) {
        return tokens.isEmpty() ? List.of() : List.of(tokens.split(" "));
    }

    private static SimilarRow row(ResultSet row, Similarity similarity) throws SQLException {
        ProposalState state = ProposalState.valueOf(row.getString("state"));
        boolean sameCall = row.getBoolean("same_call");
        boolean sameSector = row.getBoolean("same_sector");
        return new SimilarRow(
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                state,
                row.getTimestamp("submitted_at").toInstant(),
                similarity.of(split(row.getString("tokens"))),
                sameCall,
                sameSector,
                row.getBoolean("same_organisation"),
                sameCall && sameSector && LeadRule.mayLead(state));
    }
}
