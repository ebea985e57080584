package org.khorgos.inbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.ListPage;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.identity.CurrentUser;
import org.khorgos.inbox.TaskCount;
import org.khorgos.inbox.TaskListService;
import org.khorgos.inbox.TaskRow;
import org.khorgos.inbox.view.InboxColumn;
import org.khorgos.inbox.view.InboxLook;
import org.khorgos.inbox.view.InboxPreference;
import org.khorgos.inbox.view.InboxViewService;

/** The inbox: fixed lists and saved views of tasks, filtered, sorted and parted as the reader likes it. */
@Route(value = "tasks", layout = MainLayout.class)
@PermitAll
class InboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int CHOSEN_AT_ONCE = 100;
    private final TaskListService tasks;
    private final InboxViewService views;
    private final InboxBroadcaster broadcaster;
    private final InboxState state;
    private final InboxLines lines;
    private final InboxTabs tabs;
    private final ViewBar bar;
    private final InboxFilters filters;
    private final InboxTable table;
    private final InboxNews news;
    private final InboxDesktop desktop;
    private final BulkBar bulk;
    private final TaskSelection selection = new TaskSelection(this::showSelection);
    private final ListPage page =
            new ListPage(new ViewHeader(getTranslation("inbox.title"), getTranslation("inbox.purpose")));
    private @Nullable Registration following;

    InboxView(
            TaskListService tasks,
            InboxViewService views,
            ActDesk desk,
            InboxBroadcaster broadcaster,
            CurrentUser current,
            Clock clock) {
        this.tasks = tasks;
        this.views = views;
        this.broadcaster = broadcaster;
        var me = current.get().id();
        state = new InboxState(tasks, views);
        lines = new InboxLines(tasks, state.look());
        tabs = new InboxTabs(state, this::changed);
        bar = new ViewBar(state, views, me, this::changed);
        filters = new InboxFilters(tasks, state.look(), this::look);
        news = new InboxNews(desk.inbox(), me);
        desktop = new InboxDesktop(desk, lines, selection, tabs, me, this::refill);
        bulk = new BulkBar(desk, this::acted);
        table = new InboxTable(
                new InboxCells(desktop, me, clock), selection, new KeptCells(clock), selection.all(this::firstRows));
        desktop.follow(table.grid());
        table.grid().setItems(query -> lines.fetch(query.getOffset(), query.getLimit()));
        table.onSort(order -> look(state.look().with(order)));
        page.views(tabs, bar, news)
                .filters(filters.fields())
                .export(
                        quiet("inbox.view.saveAs", VaadinIcon.BOOKMARK_O, () -> bar.saveAs("")),
                        quiet("inbox.columns", VaadinIcon.GRID_H, this::chooseColumns))
                .content(table.grid());
        add(page, new InboxKeys(desktop).keyboard());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inbox.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state.enter(InboxAddress.of(event.getLocation().getQueryParameters()));
        fill();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        following = broadcaster.follow(() -> ui.access(this::told));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.remove();
        }
    }

    /** Where keys and clicks on rows end. */
    InboxDesktop desktop() {
        return desktop;
    }

    private void look(InboxLook look) {
        state.change(look);
        changed();
    }

    private void changed() {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, state.path()));
        selection.clear();
        news.setText("");
        fill();
    }

    private void fill() {
        lines.look(state.look());
        filters.show(state.look(), state.call().orElse(null));
        table.show(state.look(), columns(), state.desk().preference().density());
        bar.show();
        refill();
    }

    /** Shows counts and rows anew, whatever is looked at. */
    private void refill() {
        tabs.show();
        table.count(lines.isGrouped(), lines::size, state.count());
        table.refresh();
        boolean nothing = state.count().n() == 0;
        page.empty(new EmptyState(
                VaadinIcon.INBOX,
                getTranslation("inbox.empty." + state.look().filter().list().name()),
                getTranslation("inbox.empty.hint")));
        page.showEmpty(nothing);
    }

    /** Something happened to some task: reads again what is shown, and lets everything stand when it is the same. */
    private void told() {
        TaskCount counted = state.count();
        state.recount();
        if (lines.isComparable()) {
            List<TaskRow> before = lines.fetched();
            List<TaskRow> now = lines.again();
            if (before.equals(now) && counted.equals(state.count())) {
                tabs.show();
                return;
            }
            InboxChange change = InboxChange.between(before, now);
            news.tell(change, before.size() == counted.n());
            selection.lose(change.gone());
            lines.forget(now);
        } else {
            lines.forget();
        }
        refill();
        desktop.focusAgain();
    }

    private List<TaskRow> firstRows() {
        return tasks.page(state.look().filter(), state.look().order(), 0, CHOSEN_AT_ONCE);
    }

    private List<InboxColumn> columns() {
        List<InboxColumn> ofView = state.look().columns();
        return ofView.isEmpty() ? state.desk().preference().columns() : ofView;
    }

    private void chooseColumns() {
        new ColumnsDialog(
                        new InboxPreference(columns(), state.desk().preference().density()), this::prefer)
                .open();
    }

    /** The columns of a saved view belong to the view, all else to the reader. */
    private void prefer(InboxPreference chosen) {
        boolean ofView = state.view() != null;
        views.prefer(ofView ? new InboxPreference(state.desk().preference().columns(), chosen.density()) : chosen);
        state.reload(state.view() == null ? null : state.view().id());
        look(state.look().with(ofView ? chosen.columns() : List.of()));
    }

    private void acted() {
        selection.clear();
        told();
    }

    private void showSelection() {
        bulk.show(selection.rows());
        if (selection.rows().isEmpty()) {
            page.hideBulk();
        } else {
            page.showBulk(bulk);
        }
    }

    private Button quiet(String key, VaadinIcon icon, Runnable act) {
        Button button = new Button(getTranslation(key), icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
