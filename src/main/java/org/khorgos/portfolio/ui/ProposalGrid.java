package org.khorgos.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Money;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.StateBadge;
import org.khorgos.calendar.SessionRule;
import org.khorgos.portfolio.Countries;
import org.khorgos.portfolio.ProposalRow;
import org.khorgos.portfolio.ProposalSort;
import org.khorgos.portfolio.ProposalSort.Column;

/** The table of proposals: columns, cards on a phone, and its order. */
final class ProposalGrid {
    private final CardGrid<ProposalRow> grid = new CardGrid<>(ProposalGrid::card);

    /** @param money whether the reader may ever see amounts */
    ProposalGrid(Locale language, boolean money) {
        sortable(grid.addComponentColumn(ProposalGrid::name), Column.TITLE)
                .setTooltipGenerator(ProposalGrid::titles)
                .setWidth("20rem")
                .setFlexGrow(1);
        sortable(grid.addComponentColumn(ProposalGrid::number), Column.NUMBER)
                .setWidth("7.5rem")
                .setFlexGrow(0);
        sortable(grid.addComponentColumn(row -> StateBadge.of(row.state().name())), Column.STATE)
                .setWidth("11.25rem")
                .setFlexGrow(0);
        sortable(grid.addColumn(row -> Countries.name(row.partnerCountry(), language)), Column.COUNTRY)
                .setWidth("8.5rem")
                .setFlexGrow(0);
        if (money) {
            header(grid.addComponentColumn(ProposalGrid::requested), "requested")
                    .setTextAlign(ColumnTextAlign.END)
                    .setWidth("10rem")
                    .setFlexGrow(0);
        }
        sortable(narrow(row -> date(row.submittedAt())), Column.SUBMITTED)
                .setTooltipGenerator(row -> fullDate(row.submittedAt()));
        sortable(narrow(row -> date(row.stateSince())), Column.SINCE)
                .setTooltipGenerator(row -> fullDate(row.stateSince()));
    }

    CardGrid<ProposalRow> grid() {
        return grid;
    }

    /** The order that the reader has chosen by the headers. */
    ProposalSort sort() {
        return grid.getSortOrder().stream()
                .findFirst()
                .map(order -> new ProposalSort(
                        Column.valueOf(order.getSorted().getKey()), order.getDirection() == SortDirection.DESCENDING))
                .orElse(ProposalSort.LATEST);
    }

    void sort(ProposalSort sort) {
        Grid.Column<ProposalRow> column = grid.getColumnByKey(sort.column().name());
        grid.sort(List.of(
                new GridSortOrder<>(column, sort.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
    }

    private Grid.Column<ProposalRow> narrow(ValueProvider<ProposalRow, String> text) {
        return grid.addColumn(text).setWidth("9rem").setFlexGrow(0);
    }

    private static Grid.Column<ProposalRow> sortable(Grid.Column<ProposalRow> column, Column sort) {
        return header(column, sort.name().toLowerCase(Locale.ROOT))
                .setKey(sort.name())
                .setSortProperty(sort.name());
    }

    private static Grid.Column<ProposalRow> header(Grid.Column<ProposalRow> column, String name) {
        return column.setHeader(I18NProvider.translate("portfolio.column." + name));
    }

    private static Component name(ProposalRow row) {
        return lines(Links.proposal(row.id(), row.title()), small(row.firstSignatory()));
    }

    private static String titles(ProposalRow row) {
        return row.title().equals(row.originalTitle()) ? row.title() : row.title() + "\n" + row.originalTitle();
    }

    private static Component number(ProposalRow row) {
        Span number = new Span(row.number());
        return row.session() == null ? number : lines(number, small(session(row.session())));
    }

    private static String session(SessionRule.Session session) {
        return I18NProvider.translate("portfolio.session", String.valueOf(session.year()));
    }

    private static Component requested(ProposalRow row) {
        return lines(new Span(amount(row.requestedHome())), small(amount(row.requestedPartner())));
    }

    private static Div lines(Component first, Component second) {
        Div lines = new Div(first, second);
        lines.addClassName("two-lines");
        return lines;
    }

    private static Span small(String text) {
        Span small = new Span(text);
        small.addClassName("card-line");
        return small;
    }

    private static Component card(ProposalRow row) {
        Span about = new Span(row.number().isEmpty() ? row.firstSignatory() : row.number());
        about.addClassName("card-line");
        Div badges = new Div(StateBadge.of(row.state().name()), about, new Span(date(row.stateSince())));
        badges.addClassName("card-badges");
        Div card = new Div(Links.proposal(row.id(), row.title()), badges);
        card.addClassName("card");
        return card;
    }

    private static String amount(@Nullable Money money) {
        return money == null ? "" : Formats.here().money(money);
    }

    private static String date(@Nullable Instant instant) {
        return instant == null ? "" : Formats.here().date(instant);
    }

    private static String fullDate(@Nullable Instant instant) {
        return instant == null ? "" : Formats.here().dateTime(instant);
    }
}
