package org.khorgos.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.VisibilityRule;
import org.khorgos.access.VisibilityRule.Condition;
import org.khorgos.call.CallDirectory;
import org.khorgos.identity.Actor;
import org.khorgos.panel.AssignmentRow;
import org.khorgos.panel.ReviewPanel;
import org.khorgos.proposal.TitleSql;
import org.khorgos.review.ReviewedCall.Proposal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the reviews of a whole call in five statements, however many proposals it has. */
@Component
class ReviewedCalls {
    private static final String PROPOSALS = """
            select p.proposal_id, p.number, %s title, p.partner_country, p.state, p.call_version_id, (%s) calibrated
            from proposal p where p.call_id = :call and (%s) order by p.number, p.proposal_id
            """;
    private final JdbcClient jdbc;
    private final VisibilityRule visibility;
    private final CallDirectory calls;
    private final ReviewPanel panel;
    private final ReviewRepository reviews;
    private final ResultRepository results;

    ReviewedCalls(
            JdbcClient jdbc,
            VisibilityRule visibility,
            CallDirectory calls,
            ReviewPanel panel,
            ReviewRepository reviews,
            ResultRepository results) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.calls = calls;
        this.panel = panel;
        this.reviews = reviews;
        this.results = results;
    }

    ReviewedCall read(UUID call, Actor actor, Locale language) {
        List<Proposal> proposals = proposals(call, actor, language);
        List<UUID> ids = proposals.stream().map(Proposal::id).toList();
        Set<UUID> versions = proposals.stream().map(Proposal::version).collect(Collectors.toSet());
        Map<UUID, Weights> weights = new HashMap<>();
        calls.rules(versions)
                .forEach((version, rules) ->
                        weights.put(version, Weights.of(rules.assessment().criteria())));
        Map<UUID, List<AssignmentRow>> assignments = panel
                .ofAll(ids.stream().map(ProposalId::new).toList())
                .stream()
                .collect(Collectors.groupingBy(row -> row.proposal().value()));
        Map<UUID, ReviewResult> outcomes =
                results.findAllById(ids).stream().collect(Collectors.toMap(Result::proposal, Result::outcome));
        return new ReviewedCall(
                proposals,
                weights,
                assignments,
                reviews.findByProposalIn(ids).stream().collect(Collectors.groupingBy(Review::proposal)),
                outcomes);
    }

    private List<Proposal> proposals(UUID call, Actor actor, Locale language) {
        Condition sight = visibility.condition(actor, Operation.VIEW_REVIEWS, "p");
        Condition calibration =
                visibility.condition(actor, Operation.VIEW_CALIBRATION, "p").named("calibration");
        return jdbc.sql(PROPOSALS.formatted(TitleSql.SHOWN, calibration.sql(), sight.sql()))
                .params(sight.parameters())
                .params(calibration.parameters())
                .param(TitleSql.LANGUAGE, TitleSql.language(language))
                .param("call", call)
                .query((row, number) -> proposal(row))
                .list();
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(
                row.getObject("proposal_id", UUID.class),
                Objects.requireNonNullElse(row.getString("number"), ""),
                row.getString("title"),
                row.getString("partner_country"),
                ProposalState.valueOf(row.getString("state")),
                row.getObject("call_version_id", UUID.class),
                row.getBoolean("calibrated"));
    }
}
