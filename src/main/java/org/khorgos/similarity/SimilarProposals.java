package org.khorgos.similarity;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.ProposalState.Stage;
import org.khorgos.access.VisibilityRule;
import org.khorgos.access.VisibilityRule.Condition;
import org.khorgos.identity.Actor;
import org.khorgos.proposal.TitleSql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds proposals with similar words: the full-text index names the candidates, {@link Similarity} compares them. */
@Component
public class SimilarProposals {
    /** True, in SQL, when the proposals p and q have a sector in common. */
    public static final String COMMON_SECTOR = "coalesce(json_overlaps(json_extract(p.details, '$.sectors[*].code'), "
            + "json_extract(q.details, '$.sectors[*].code')), 0)";

    /** True, in SQL, when the proposals p and q belong to one call and, where both have one, to one session of it. */
    public static final String SAME_SESSION = "p.call_id = q.call_id and coalesce(p.session_year = q.session_year, 1)";

    private static final int CANDIDATES = 40;
    private static final int RAREST = 24;

    /**
     * The words of the title are asked for apart: how much the index makes of common words depends on everything it ever
     * held, and must not push aside those that have the rare words in common.
     */
    private static final String FIND = """
            (select s.proposal_id, s.tokens, p.number, %1$s title, p.state, p.submitted_at, %2$s same_session,
              p.home_organisation_name = q.home_organisation_name
                and p.home_organisation_country = q.home_organisation_country same_organisation,
              %3$s same_sector
            from similarity_text s
            join proposal p on p.proposal_id = s.proposal_id
            join proposal q on q.proposal_id = :proposal
            where match (s.tokens) against (:%4$s) and s.proposal_id <> q.proposal_id and %5$s
            order by match (s.tokens) against (:%4$s) desc, same_session desc, p.submitted_at limit :candidates)
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
    public List<SimilarRow> alike(ProposalId id, Actor actor) {
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
        return jdbc
                .sql(find("rarest", visible) + " union all " + find("title", visible))
                .params(visible.parameters())
                .param("proposal", id.value())
                .param("rarest", String.join(" ", SearchTokens.rarest(all, RAREST)))
                .param("title", String.join(" ", words.title()))
                .param("candidates", CANDIDATES)
                .param(TitleSql.LANGUAGE, TitleSql.language(actor.language()))
                .query((row, number) -> row(row, similarity, title))
                .list()
                .stream()
                .distinct()
                .toList();
    }

    private static String find(String words, Condition visible) {
        return FIND.formatted(TitleSql.SHOWN, SAME_SESSION, COMMON_SECTOR, words, visible.sql());
    }

    /** How alike two submitted proposals are. */
    public BigDecimal between(ProposalId one, ProposalId other) {
        return Similarity.to(words(one).all()).of(words(other).all());
    }

    private SearchText words(ProposalId id) {
        return jdbc.sql("select tokens from similarity_text where proposal_id = ?")
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
                sameSession && sameSector && mayLead(state));
    }

    /** A proposal in this state can lead: it is filed, and no host unit has been named for it. */
    public static boolean mayLead(ProposalState state) {
        return state == ProposalState.FILED || state.stage() == Stage.REVIEW || state.stage() == Stage.COMMITTEE;
    }
}
