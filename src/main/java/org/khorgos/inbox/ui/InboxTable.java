package org.khorgos.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.StateBadge;
import org.khorgos.base.ui.Texts;
import org.khorgos.inbox.InboxList;
import org.khorgos.inbox.TaskColumn;
import org.khorgos.inbox.TaskCount;
import org.khorgos.inbox.TaskGrouping;
import org.khorgos.inbox.TaskOrder;
import org.khorgos.inbox.TaskRow;
import org.khorgos.inbox.view.Density;
import org.khorgos.inbox.view.InboxColumn;
import org.khorgos.inbox.view.InboxLook;

/** The table of the inbox: its columns, their order and what it is sorted by; headings part it when it is grouped. */
final class InboxTable {
    /** Somewhat more than a window shows, since each row costs the server and every browser that is told of news. */
    private static final int ROWS_AT_ONCE = 20;

    private final InboxCells cells;
    private final TaskSelection selection;
    private final KeptCells kept;
    private final CardGrid<InboxLine> grid;
    private final Map<TaskColumn, Grid.Column<InboxLine>> sorted = new EnumMap<>(TaskColumn.class);
    private final Map<InboxColumn, Grid.Column<InboxLine>> columns = new EnumMap<>(InboxColumn.class);
    private final List<Grid.Column<InboxLine>> first = new ArrayList<>();
    private final Grid.Column<InboxLine> last;
    private InboxLook look = InboxLook.of(InboxList.MINE);

    InboxTable(InboxCells cells, TaskSelection selection, KeptCells kept, Component chooseAll) {
        this.cells = cells;
        this.selection = selection;
        this.kept = kept;
        grid = new CardGrid<>(kept.keep(this::card));
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setPageSize(ROWS_AT_ONCE);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setMultiSort(true, Grid.MultiSortPriority.APPEND, true);
        grid.setPartNameGenerator(line -> line instanceof InboxLine.Heading ? "group-heading" : null);
        first.add(component(selection::box)
                .setHeader(chooseAll)
                .setWidth("3.25rem")
                .setFlexGrow(0));
        first.add(sortable(
                grid.addComponentColumn(kept.keep(this::leader)::apply)
                        .setHeader(Texts.text("inbox.task"))
                        .setWidth("8rem")
                        .setFlexGrow(2),
                TaskColumn.KIND));
        columns();
        last = grid.addActions(
                kept.keep(line -> line instanceof InboxLine.Task task ? cells.actions(task.row()) : new Span()));
    }

    CardGrid<InboxLine> grid() {
        return grid;
    }

    /** Hears every order that the reader chooses at the heads of the columns. */
    void onSort(SerializableConsumer<TaskOrder> heard) {
        grid.addSortListener(event -> {
            if (event.isFromClient()) {
                heard.accept(order(event.getSortOrder()));
            }
        });
    }

    /** Shows the columns and marks by what the list is sorted. */
    void show(InboxLook other, List<InboxColumn> chosen, Density density) {
        look = other;
        kept.forget();
        List<Grid.Column<InboxLine>> shown = new ArrayList<>(first);
        chosen.forEach(column -> shown.add(column(column)));
        shown.add(last);
        grid.arrange(shown);
        grid.setThemeName("compact", density == Density.COMPACT);
        grid.setClassName("comfortable", density == Density.COMFORTABLE);
        grid.sort(look.order().by().stream()
                .filter(by -> sorted.containsKey(head(by.column())))
                .map(by -> new GridSortOrder<>(
                        Objects.requireNonNull(sorted.get(head(by.column()))),
                        by.ascending() ? SortDirection.ASCENDING : SortDirection.DESCENDING))
                .toList());
    }

    /** Lets the table know how long it is; a list that is longer than its count goes on to its end. */
    void count(boolean grouped, IntSupplier lines, TaskCount count) {
        var data = grid.getLazyDataView();
        if (grouped) {
            data.setItemCountCallback(query -> lines.getAsInt());
        } else if (count.more()) {
            data.setItemCountUnknown();
        } else {
            data.setItemCountCallback(query -> Math.toIntExact(count.n()));
        }
    }

    /** Shows the lines anew; those that are the same keep their cells. */
    void refresh() {
        kept.again();
        grid.getDataProvider().refreshAll();
    }

    private void columns() {
        text(InboxColumn.PROPOSAL, TaskRow::title)
                .setTooltipGenerator(this::title)
                .setWidth("12rem")
                .setFlexGrow(8);
        text(InboxColumn.NUMBER, TaskRow::number).setWidth("7.25rem").setFlexGrow(0);
        cell(InboxColumn.STATE, row -> StateBadge.of(row.state().name()))
                .setWidth("10.5rem")
                .setFlexGrow(0);
        text(InboxColumn.CALL, TaskRow::callCode).setAutoWidth(true).setFlexGrow(0);
        text(InboxColumn.PARTNER, row -> Formats.here().country(row.partnerCountry()))
                .setAutoWidth(true)
                .setFlexGrow(0);
        cell(InboxColumn.PRIORITY, cells::priority).setWidth("8rem").setFlexGrow(0);
        text(InboxColumn.SINCE, row -> Formats.here().date(row.createdAt()))
                .setAutoWidth(true)
                .setFlexGrow(0);
        text(InboxColumn.HOLDER, cells::holder).setWidth("6.5rem").setFlexGrow(1);
        cell(InboxColumn.DUE, cells::dueOrEnd).setWidth("10.5rem").setFlexGrow(0);
        sortable(column(InboxColumn.PROPOSAL), TaskColumn.TITLE);
        sortable(column(InboxColumn.NUMBER), TaskColumn.NUMBER);
        sortable(column(InboxColumn.STATE), TaskColumn.STAGE);
        sortable(column(InboxColumn.CALL), TaskColumn.CALL);
        sortable(column(InboxColumn.PARTNER), TaskColumn.COUNTRY);
        sortable(column(InboxColumn.PRIORITY), TaskColumn.PRIORITY);
        sortable(column(InboxColumn.SINCE), TaskColumn.SINCE);
        sortable(column(InboxColumn.DUE), TaskColumn.DUE);
    }

    private Grid.Column<InboxLine> column(InboxColumn name) {
        return Objects.requireNonNull(columns.get(name));
    }

    private Grid.Column<InboxLine> sortable(Grid.Column<InboxLine> column, TaskColumn by) {
        sorted.put(by, column);
        return column.setKey(by.name()).setSortProperty(by.name()).setSortable(true);
    }

    private Grid.Column<InboxLine> text(InboxColumn name, SerializableFunction<TaskRow, String> text) {
        return added(name, grid.addColumn(line -> line instanceof InboxLine.Task task ? text.apply(task.row()) : ""));
    }

    private Grid.Column<InboxLine> cell(InboxColumn name, SerializableFunction<TaskRow, Component> cell) {
        return added(name, component(cell));
    }

    private Grid.Column<InboxLine> added(InboxColumn name, Grid.Column<InboxLine> column) {
        columns.put(name, column);
        return column.setHeader(Texts.text("inbox.column." + name.name()));
    }

    private Grid.Column<InboxLine> component(SerializableFunction<TaskRow, ? extends Component> cell) {
        SerializableFunction<InboxLine, Component> cells =
                kept.keep(line -> line instanceof InboxLine.Task task ? cell.apply(task.row()) : new Span());
        return grid.addComponentColumn(cells::apply);
    }

    private String title(InboxLine line) {
        return line instanceof InboxLine.Task task ? task.row().title() : "";
    }

    private Component leader(InboxLine line) {
        return line instanceof InboxLine.Task task ? cells.link(task.row()) : heading(line);
    }

    private Component card(InboxLine line) {
        return line instanceof InboxLine.Task task ? cells.card(task.row(), selection.box(task.row())) : heading(line);
    }

    private Component heading(InboxLine line) {
        TaskGrouping grouping = look.order().grouping();
        return line instanceof InboxLine.Heading heading && grouping != null
                ? cells.heading(heading, grouping)
                : new Span();
    }

    private TaskOrder order(List<GridSortOrder<InboxLine>> orders) {
        List<TaskOrder.By> by = orders.stream()
                .map(one -> new TaskOrder.By(
                        asked(TaskColumn.valueOf(one.getSorted().getKey())),
                        one.getDirection() == SortDirection.ASCENDING))
                .toList();
        return new TaskOrder(by, look.order().grouping());
    }

    /** What is done has its end where others have their due date. */
    private TaskColumn asked(TaskColumn head) {
        return head == TaskColumn.DUE && look.filter().list() == InboxList.DONE ? TaskColumn.ENDED : head;
    }

    private static TaskColumn head(TaskColumn asked) {
        return asked == TaskColumn.ENDED ? TaskColumn.DUE : asked;
    }
}
