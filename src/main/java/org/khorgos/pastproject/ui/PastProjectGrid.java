package org.khorgos.pastproject.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.Locale;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.Formats;
import org.khorgos.pastproject.PastProjectRow;
import org.khorgos.pastproject.PastProjectSort;
import org.khorgos.pastproject.PastProjectSort.Column;

/** The table of past projects: columns, cards on a phone, and its order. */
final class PastProjectGrid {
    private final SerializableConsumer<PastProjectRow> open;
    private final CardGrid<PastProjectRow> grid = new CardGrid<>(this::card);

    /** @param open shows who took part */
    PastProjectGrid(SerializableConsumer<PastProjectRow> open) {
        this.open = open;
        sortable(grid.addComponentColumn(this::name), Column.TITLE)
                .setTooltipGenerator(PastProjectRow::title)
                .setWidth("20rem")
                .setFlexGrow(1);
        sortable(narrow(PastProjectRow::scheme), Column.PROGRAMME).setTooltipGenerator(PastProjectRow::programme);
        sortable(narrow(row -> Words.date(row.start())), Column.START);
        sortable(narrow(row -> Words.date(row.end())), Column.END);
        sortable(narrow(row -> Words.money(row.contribution())), Column.CONTRIBUTION)
                .setTextAlign(ColumnTextAlign.END);
        narrow(row -> Formats.here().number(row.participations()))
                .setHeader(Words.text("column.participants"))
                .setTextAlign(ColumnTextAlign.END);
    }

    CardGrid<PastProjectRow> grid() {
        return grid;
    }

    /** The order that the reader has chosen by the headers. */
    PastProjectSort sort() {
        return grid.getSortOrder().stream()
                .findFirst()
                .map(order -> new PastProjectSort(
                        Column.valueOf(order.getSorted().getKey()), order.getDirection() == SortDirection.DESCENDING))
                .orElse(PastProjectSort.LATEST);
    }

    void sort(PastProjectSort sort) {
        Grid.Column<PastProjectRow> column = grid.getColumnByKey(sort.column().name());
        grid.sort(List.of(
                new GridSortOrder<>(column, sort.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
    }

    private Grid.Column<PastProjectRow> narrow(ValueProvider<PastProjectRow, String> text) {
        return grid.addColumn(text).setAutoWidth(true).setFlexGrow(0);
    }

    private static Grid.Column<PastProjectRow> sortable(Grid.Column<PastProjectRow> column, Column sort) {
        return column.setHeader(Words.text("column." + sort.name().toLowerCase(Locale.ROOT)))
                .setKey(sort.name())
                .setSortProperty(sort.name());
    }

    private Component name(PastProjectRow row) {
        Div lines = new Div(opening(row), small(row.title()));
        lines.addClassName("two-lines");
        return lines;
    }

    private Component card(PastProjectRow row) {
        Div card = new Div(
                opening(row),
                small(row.title()),
                small(Words.text("period", Words.date(row.start()), Words.date(row.end()))),
                small(Words.money(row.contribution())));
        card.addClassName("card");
        return card;
    }

    private Component opening(PastProjectRow row) {
        String name = row.acronym().isEmpty() ? row.id() : row.acronym();
        Button button = new Button(name, click -> open.accept(row));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(Words.text("show", name));
        return button;
    }

    private static Span small(String text) {
        Span small = new Span(text);
        small.addClassName("card-line");
        return small;
    }
}
