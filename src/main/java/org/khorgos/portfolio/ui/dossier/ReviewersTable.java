package org.khorgos.portfolio.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.SmallTable;
import org.khorgos.review.ReviewDetails;
import org.khorgos.review.ReviewDetails.ReviewRow;
import org.khorgos.review.ReviewDraft;

/** Who was asked for a review, what became of it, and why where somebody said so. */
final class ReviewersTable {
    private static final String NONE = "–";
    private final ReviewDetails details;
    private final @Nullable Consumer<ReviewRow> cancel;
    private final boolean calibrated;

    /** @param cancel ends what an expert still owes, null for readers who may not */
    ReviewersTable(ReviewDetails details, @Nullable Consumer<ReviewRow> cancel) {
        this.details = details;
        this.cancel = cancel;
        calibrated = !details.calibration().isEmpty();
    }

    PageSection section() {
        String title = text("portfolio.reviews.experts");
        SmallTable table = new SmallTable(title, heads().toArray(String[]::new));
        details.reviews().forEach(row -> table.row(cells(row)));
        return calibrated
                ? new PageSection(title, table, new HelpText(text("portfolio.reviews.calibration.help")))
                : new PageSection(title, table);
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>(List.of(
                text("review.assign.name"),
                text("review.assign.side"),
                text("portfolio.reviews.status"),
                text("portfolio.reviews.sum"),
                text("portfolio.reviews.weighted")));
        if (calibrated) {
            heads.add(text("portfolio.reviews.calibration"));
        }
        if (cancel != null) {
            heads.add(text("portfolio.reviews.acts"));
        }
        return heads;
    }

    private Component[] cells(ReviewRow row) {
        ReviewDraft review = row.review();
        List<Component> cells = new ArrayList<>(List.of(
                new Span(row.expert()),
                new Span(text("review.side." + row.side())),
                new Span(status(row)),
                new Span(
                        review == null || !review.scores().complete()
                                ? NONE
                                : number(review.scores().sum(), 1)),
                new Span(review == null ? NONE : number(details.weights().total(review.scores()), 2))));
        if (calibrated) {
            cells.add(new Span(number(details.calibration().get(row.assignment()), 2)));
        }
        if (cancel != null) {
            cells.add(row.status().isOpen() ? button(row, cancel) : new Span());
        }
        return cells.toArray(Component[]::new);
    }

    private static Button button(ReviewRow row, Consumer<ReviewRow> cancel) {
        Button button = new Button(text("review.cancel"), click -> cancel.accept(row));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(text("review.cancel.title", row.expert()));
        return button;
    }

    private static String status(ReviewRow row) {
        String status = text("review.status." + row.status());
        if (row.declined() != null) {
            status = text("portfolio.reviews.because", status, text("review.decline." + row.declined()));
        }
        return row.reason().isEmpty() ? status : text("portfolio.reviews.because", status, row.reason());
    }

    private static String number(@Nullable BigDecimal number, int places) {
        return number == null ? NONE : Formats.here().number(number, places);
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
