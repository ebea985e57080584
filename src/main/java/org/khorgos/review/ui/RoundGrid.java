package org.khorgos.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.StateBadge;
import org.khorgos.base.ui.Tone;
import org.khorgos.base.ui.form.Countries;
import org.khorgos.review.ReviewResult;
import org.khorgos.review.RoundRow;

/** The table of proposals under review: columns that can be sorted, cards on a phone. */
final class RoundGrid {
    private final CardGrid<RoundRow> grid = new CardGrid<>(RoundGrid::card);

    RoundGrid(Locale language) {
        grid.addComponentColumn(RoundGrid::name)
                .setHeader(text("title"))
                .setComparator(Comparator.comparing(RoundRow::number))
                .setWidth("18rem")
                .setFlexGrow(1);
        grid.addComponentColumn(row -> StateBadge.of(row.state().name()))
                .setHeader(text("state"))
                .setComparator(Comparator.comparing(RoundRow::state))
                .setWidth("11rem")
                .setFlexGrow(0);
        grid.addColumn(row -> Countries.name(row.country(), language))
                .setHeader(text("country"))
                .setSortable(true)
                .setWidth("9rem")
                .setFlexGrow(0);
        count("asked", RoundRow::asked);
        count("accepted", RoundRow::accepted);
        count("in", RoundRow::in);
        count("late", RoundRow::late);
        figure("mean", row -> row.figures().totals().mean());
        figure("median", row -> row.figures().totals().median());
        figure("spread", row -> row.figures().totals().spread());
        grid.addComponentColumn(RoundGrid::outcome)
                .setHeader(text("result"))
                .setComparator(Comparator.comparing(RoundGrid::rank))
                .setWidth("13rem")
                .setFlexGrow(0);
    }

    CardGrid<RoundRow> grid() {
        return grid;
    }

    private void count(String name, ValueProvider<RoundRow, Integer> count) {
        number(grid.addColumn(row -> Formats.here().number(count.apply(row))), name)
                .setComparator(Comparator.comparing(count));
    }

    private void figure(String name, Function<RoundRow, @Nullable BigDecimal> figure) {
        number(grid.addColumn(row -> number(figure.apply(row))), name)
                .setComparator(
                        Comparator.comparing(figure, Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder())));
    }

    private static Grid.Column<RoundRow> number(Grid.Column<RoundRow> column, String name) {
        return column.setHeader(text(name))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6.5rem")
                .setFlexGrow(0);
    }

    private static String number(@Nullable BigDecimal figure) {
        return figure == null ? "–" : Formats.here().number(figure, 2);
    }

    /** What needs discussion first, then without result, passed, failed. */
    private static int rank(RoundRow row) {
        if (row.figures().needsDiscussion()) {
            return 0;
        }
        return row.result() == null ? 1 : row.result() == ReviewResult.PASS ? 2 : 3;
    }

    private static Component name(RoundRow row) {
        Span number = new Span(row.number());
        number.addClassName("card-line");
        Div lines = new Div(link(row), number);
        lines.addClassName("two-lines");
        return lines;
    }

    private static Anchor link(RoundRow row) {
        return new Anchor("proposals/" + row.id(), row.title());
    }

    private static Component outcome(RoundRow row) {
        Div badges = new Div();
        badges.addClassName("card-badges");
        if (row.result() != null) {
            badges.add(new Span(I18NProvider.translate("review.result." + row.result())));
        }
        if (row.figures().needsDiscussion()) {
            badges.add(new Badge(text("discussion"), Tone.ATTENTION, VaadinIcon.COMMENTS_O));
        }
        return badges;
    }

    private static Component card(RoundRow row) {
        Span figures = new Span(text(
                "card", row.in(), row.asked(), number(row.figures().totals().mean())));
        figures.addClassName("card-line");
        Div badges = new Div(StateBadge.of(row.state().name()), outcome(row));
        badges.addClassName("card-badges");
        Div card = new Div(link(row), figures, badges);
        card.addClassName("card");
        return card;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate("review.rounds." + key, arguments);
    }
}
