package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Collectors;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.StateBadge;
import org.khorgos.base.ui.Tone;
import org.khorgos.workflow.monitor.InstanceRow;
import org.khorgos.workflow.monitor.InstanceSort;
import org.khorgos.workflow.monitor.InstanceSort.Column;

/** The table of processes: columns, cards on a phone, and its order. */
final class InstanceGrid {
    private final CardGrid<InstanceRow> grid = new CardGrid<>(InstanceGrid::card);

    InstanceGrid() {
        column(grid.addComponentColumn(InstanceGrid::link), Column.TITLE, "proposal", "20rem")
                .setFlexGrow(3);
        column(grid.addColumn(InstanceRow::number), Column.NUMBER, "number", "7.5rem");
        column(grid.addComponentColumn(row -> StateBadge.of(row.state().name())), Column.STATE, "state", "11.25rem");
        grid.addColumn(InstanceGrid::where)
                .setHeader(text("where"))
                .setTooltipGenerator(InstanceGrid::where)
                .setWidth("11rem")
                .setFlexGrow(1);
        column(grid.addColumn(InstanceRow::version), Column.VERSION, "version", "6rem");
        column(grid.addColumn(row -> Formats.here().date(row.startedAt())), Column.STARTED, "started", "8rem");
        column(
                grid.addColumn(
                        row -> row.endedAt() == null ? "" : Formats.here().date(row.endedAt())),
                Column.ENDED,
                "endedAt",
                "8rem");
        column(grid.addColumn(row -> Formats.here().number(row.openTasks())), Column.TASKS, "openTasks", "7rem");
        column(grid.addComponentColumn(InstanceGrid::trouble), Column.FAILED, "failed", "8rem");
    }

    CardGrid<InstanceRow> grid() {
        return grid;
    }

    /** The order that the reader has chosen by the headers. */
    InstanceSort sort() {
        return grid.getSortOrder().stream()
                .findFirst()
                .map(order -> new InstanceSort(
                        Column.valueOf(order.getSorted().getKey()), order.getDirection() == SortDirection.DESCENDING))
                .orElse(InstanceSort.LATEST);
    }

    void sort(InstanceSort sort) {
        grid.sort(List.of(new GridSortOrder<>(
                grid.getColumnByKey(sort.column().name()),
                sort.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
    }

    private static Grid.Column<InstanceRow> column(
            Grid.Column<InstanceRow> column, Column sort, String header, String width) {
        return column.setHeader(text(header))
                .setKey(sort.name())
                .setSortProperty(sort.name())
                .setWidth(width)
                .setFlexGrow(0);
    }

    private static Component link(InstanceRow row) {
        return new Anchor(
                InstancesAddress.ROUTE + "/" + row.proposal(), row.title().isEmpty() ? text("unsent") : row.title());
    }

    private static String where(InstanceRow row) {
        return row.steps().stream()
                .map(step -> Steps.name(step.process(), step.element()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Component trouble(InstanceRow row) {
        Div badges = new Div();
        badges.addClassName("card-badges");
        if (row.failed() > 0) {
            badges.add(new Badge(Formats.here().number(row.failed()), Tone.REFUSED, VaadinIcon.WARNING));
        }
        if (row.suspended()) {
            badges.add(Suspended.badge());
        }
        return badges;
    }

    private static Component card(InstanceRow row) {
        Div badges = new Div(StateBadge.of(row.state().name()), trouble(row));
        badges.addClassName("card-badges");
        Span about = new Span(row.number().isEmpty() ? where(row) : row.number() + " · " + where(row));
        about.addClassName("card-line");
        Div card = new Div(link(row), about, badges);
        card.addClassName("card");
        return card;
    }

    private static String text(String name) {
        return I18NProvider.translate("monitoring." + name);
    }
}
