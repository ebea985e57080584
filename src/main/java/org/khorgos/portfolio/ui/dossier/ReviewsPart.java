package org.khorgos.portfolio.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import org.khorgos.access.Operation;
import org.khorgos.base.ui.FactList;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.SmallTable;
import org.khorgos.portfolio.DossierHead;
import org.khorgos.review.ReviewDetails;
import org.khorgos.review.ReviewDetails.ResultRow;
import org.khorgos.review.ReviewDetails.ReviewRow;
import org.khorgos.review.ReviewDraft;
import org.khorgos.review.ReviewService;
import org.khorgos.review.Scores;
import org.khorgos.review.Weights;

/** The experts' reviews and what they came to; only for those who may know the experts. */
@org.springframework.stereotype.Component
class ReviewsPart implements DossierPart {
    private static final int PLACES = 1;
    private final ReviewService reviews;

    ReviewsPart(ReviewService reviews) {
        this.reviews = reviews;
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
        ReviewDetails details = reviews.details(head.id());
        Div parts = new Div();
        parts.addClassName("content-sections");
        if (details.reviews().isEmpty()) {
            parts.add(new Span(text("portfolio.reviews.none")));
            return parts;
        }
        if (details.result() != null) {
            parts.add(result(details.result(), details.weights()));
        }
        parts.add(overview(details));
        details.reviews().forEach(row -> {
            if (row.review() != null) {
                parts.add(review(row, row.review()));
            }
        });
        return parts;
    }

    private static Component result(ResultRow row, Weights weights) {
        return new PageSection(
                text("portfolio.reviews.result"),
                scores(new FactList(), row.scores())
                        .fact(text("portfolio.reviews.sum"), number(row.sum()))
                        .fact(text("portfolio.reviews.weighted"), weighted(weights, row.scores()))
                        .fact(text("portfolio.reviews.spread"), number(row.widestSpread()))
                        .fact(text("portfolio.reviews.outcome"), text("review.result." + row.result())));
    }

    private static Component overview(ReviewDetails details) {
        SmallTable table = new SmallTable(
                text("portfolio.reviews.experts"),
                text("review.assign.name"),
                text("review.assign.side"),
                text("portfolio.reviews.status"),
                text("portfolio.reviews.sum"),
                text("portfolio.reviews.weighted"));
        details.reviews()
                .forEach(row -> table.row(
                        row.expert(),
                        text("review.side." + row.side()),
                        text("review.status." + row.status()),
                        row.review() == null
                                ? "–"
                                : number(row.review().scores().sum()),
                        row.review() == null
                                ? "–"
                                : weighted(details.weights(), row.review().scores())));
        return new PageSection(text("portfolio.reviews.experts"), table);
    }

    private static Component review(ReviewRow row, ReviewDraft review) {
        return new PageSection(
                text("portfolio.reviews.by", row.expert()),
                scores(new FactList(), review.scores())
                        .fact(text("review.write.confidence"), text("review.write.confidence." + review.confidence()))
                        .fact(text("review.write.overall"), text("review.overall." + review.overall()))
                        .fact(text("review.write.proposers"), new Prose(review.commentProposers()))
                        .fact(text("review.write.committee"), new Prose(review.commentCommittee())));
    }

    private static FactList scores(FactList facts, Scores scores) {
        return facts.fact(text("review.criterion.excellence"), number(scores.excellence()))
                .fact(text("review.criterion.impact"), number(scores.impact()))
                .fact(text("review.criterion.implementation"), number(scores.implementation()));
    }

    private static String weighted(Weights weights, Scores scores) {
        return Formats.here().number(weights.total(scores), 2);
    }

    private static String number(BigDecimal number) {
        return Formats.here().number(number, PLACES);
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
