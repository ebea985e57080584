package org.khorgos.portfolio.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.AccessRule;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.FactList;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.SmallTable;
import org.khorgos.call.CriterionKind;
import org.khorgos.identity.CurrentUser;
import org.khorgos.panel.CancellationService;
import org.khorgos.portfolio.DossierHead;
import org.khorgos.review.ReviewDetails;
import org.khorgos.review.ReviewDetails.ResultRow;
import org.khorgos.review.ReviewDetails.ReviewRow;
import org.khorgos.review.ReviewDraft;
import org.khorgos.review.ReviewService;
import org.khorgos.review.Scores;
import org.khorgos.review.Spread;
import org.khorgos.review.Weights;

/** The experts' reviews and what they came to; only for those who may know the experts. */
@org.springframework.stereotype.Component
class ReviewsPart implements DossierPart {
    private static final int PLACES = 1;
    private static final String NONE = "–";
    private final ReviewService reviews;
    private final CancellationService cancellations;
    private final AccessRule rule;
    private final CurrentUser current;

    ReviewsPart(ReviewService reviews, CancellationService cancellations, AccessRule rule, CurrentUser current) {
        this.reviews = reviews;
        this.cancellations = cancellations;
        this.rule = rule;
        this.current = current;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String titleKey() {
        return "portfolio.reviews";
    }

    @Override
    public boolean shows(DossierHead head) {
        return head.shows(Operation.VIEW_REVIEWS);
    }

    @Override
    public Component create(DossierHead head) {
        Div parts = new Div();
        parts.addClassName("content-sections");
        fill(parts, head.id());
        return parts;
    }

    private void fill(Div parts, ProposalId id) {
        ReviewDetails details = reviews.details(id);
        parts.removeAll();
        if (details.reviews().isEmpty()) {
            parts.add(new Span(text("portfolio.reviews.none")));
            return;
        }
        if (details.result() != null) {
            parts.add(result(details.result(), details.weights()));
        }
        parts.add(figures(details));
        boolean cancels = rule.may(current.get(), Operation.CANCEL_REVIEW, id);
        parts.add(new ReviewersTable(details, cancels ? row -> cancel(parts, id, row) : null).section());
        details.reviews().forEach(row -> {
            if (row.review() != null) {
                parts.add(review(row, row.review()));
            }
        });
    }

    private void cancel(Div parts, ProposalId id, ReviewRow row) {
        new CancelReviewDialog(row.expert(), reason -> {
                    cancellations.cancel(id, row.assignment(), reason);
                    Notices.success(text("review.cancel.done"));
                    fill(parts, id);
                })
                .open();
    }

    private static Component result(ResultRow row, Weights weights) {
        return new PageSection(
                text("portfolio.reviews.result"),
                scores(new FactList(), row.scores(), Map.of())
                        .fact(text("portfolio.reviews.sum"), number(row.sum(), PLACES))
                        .fact(text("portfolio.reviews.weighted"), weighted(weights, row.scores()))
                        .fact(text("portfolio.reviews.spread"), number(row.widestSpread(), PLACES))
                        .fact(text("portfolio.reviews.outcome"), text("review.result." + row.result())));
    }

    private static Component figures(ReviewDetails details) {
        SmallTable table = new SmallTable(
                text("portfolio.reviews.figures"),
                text("portfolio.reviews.criterion"),
                text("portfolio.reviews.count"),
                text("portfolio.reviews.mean"),
                text("portfolio.reviews.median"),
                text("portfolio.reviews.spread"));
        for (CriterionKind kind : CriterionKind.values()) {
            spread(table, text(criterion(kind)), details.figures().criteria().get(kind));
        }
        spread(table, text("portfolio.reviews.weighted"), details.figures().totals());
        return details.figures().needsDiscussion()
                ? new PageSection(
                        text("portfolio.reviews.figures"), table, new HelpText(text("portfolio.reviews.discussion")))
                : new PageSection(text("portfolio.reviews.figures"), table);
    }

    private static void spread(SmallTable table, String name, @Nullable Spread spread) {
        if (spread != null) {
            table.row(
                    name,
                    String.valueOf(spread.count()),
                    number(spread.mean(), 2),
                    number(spread.median(), 2),
                    number(spread.spread(), 2));
        }
    }

    private static Component review(ReviewRow row, ReviewDraft review) {
        FactList facts = scores(new FactList(), review.scores(), review.unscored())
                .fact(text("review.write.confidence"), text("review.write.confidence." + review.confidence()))
                .fact(text("review.write.overall"), text("review.overall." + review.overall()));
        if (!review.summary().isEmpty()) {
            facts.fact(text("review.write.summary"), new Prose(review.summary()));
        }
        facts.fact(text("review.write.proposers"), new Prose(review.commentProposers()))
                .fact(text("review.write.committee"), new Prose(review.commentCommittee()));
        return new PageSection(text("portfolio.reviews.by", row.expert()), facts);
    }

    private static FactList scores(FactList facts, Scores scores, Map<CriterionKind, String> unscored) {
        for (CriterionKind kind : CriterionKind.values()) {
            BigDecimal score = scores.of(kind);
            facts.fact(
                    text(criterion(kind)),
                    score == null
                            ? text("review.unscored.because", unscored.getOrDefault(kind, ""))
                            : number(score, PLACES));
        }
        return facts;
    }

    private static String criterion(CriterionKind kind) {
        return "review.criterion." + kind.name().toLowerCase(Locale.ROOT);
    }

    private static String weighted(Weights weights, Scores scores) {
        return number(weights.total(scores), 2);
    }

    private static String number(@Nullable BigDecimal number, int places) {
        return number == null ? NONE : Formats.here().number(number, places);
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
