package org.khorgos.inbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalState;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.ListPage;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.SearchField;
import org.khorgos.base.ui.StateBadge;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.inbox.InboxList;
import org.khorgos.inbox.TaskCount;
import org.khorgos.inbox.TaskFilter;
import org.khorgos.inbox.TaskInboxService;
import org.khorgos.inbox.TaskListService;
import org.khorgos.inbox.TaskOrder;
import org.khorgos.inbox.TaskRow;

/** The inbox: what waits for me, what I may take, what colleagues have taken, what I have done. */
@Route(value = "tasks", layout = MainLayout.class)
@PermitAll
class InboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final TaskListService tasks;
    private final TaskInboxService inbox;
    private final InboxBroadcaster broadcaster;
    private final Clock clock;
    private final Tabs lists = new Tabs();
    private final Map<InboxList, Tab> tabs = new EnumMap<>(InboxList.class);
    private final SearchField search = new SearchField(getTranslation("inbox.search"));
    private final Select<ProposalState.Stage> stage = new Select<>();
    private final Select<TaskFilter.Due> due = new Select<>();
    private final CardGrid<TaskRow> grid = new CardGrid<>(this::card);
    private final ListPage page;
    private Map<TaskFilter, TaskCount> counts = Map.of();
    private @Nullable Registration following;

    InboxView(TaskListService tasks, TaskInboxService inbox, InboxBroadcaster broadcaster, Clock clock) {
        this.tasks = tasks;
        this.inbox = inbox;
        this.broadcaster = broadcaster;
        this.clock = clock;
        page = new ListPage(new ViewHeader(getTranslation("inbox.title"), getTranslation("inbox.purpose")));
        page.views(lists()).filters(search, stage, due).content(grid);
        filters();
        columns();
        add(page);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inbox.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InboxAddress address = InboxAddress.of(event.getLocation().getQueryParameters());
        lists.setSelectedTab(tabs.get(address.filter().list()));
        search.setValue(address.filter().text());
        stage.setValue(address.filter().stage());
        due.setValue(address.filter().due());
        counts = tasks.counts(everyList());
        if (!InboxAddress.namesList(event.getLocation().getQueryParameters())
                && count(InboxList.MINE) == 0
                && count(InboxList.CLAIMABLE) > 0) {
            lists.setSelectedTab(tabs.get(InboxList.CLAIMABLE));
        }
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        following = broadcaster.follow(() -> ui.access(this::refresh));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.remove();
        }
    }

    private Tabs lists() {
        for (InboxList list : InboxList.values()) {
            Tab tab = new Tab();
            tabs.put(list, tab);
            lists.add(tab);
        }
        lists.addSelectedChangeListener(change -> changed(change.isFromClient()));
        return lists;
    }

    private void filters() {
        search.setMaxLength(100);
        search.addValueChangeListener(change -> changed(change.isFromClient()));
        stage.setItems(InboxAddress.STAGES);
        stage.setEmptySelectionAllowed(true);
        stage.setEmptySelectionCaption(getTranslation("inbox.anyStage"));
        stage.setItemLabelGenerator(one -> getTranslation(one == null ? "inbox.anyStage" : "stage." + one.name()));
        stage.setAriaLabel(getTranslation("inbox.stage"));
        stage.addValueChangeListener(change -> changed(change.isFromClient()));
        due.setItems(TaskFilter.Due.values());
        due.setValue(TaskFilter.Due.ANY);
        due.setItemLabelGenerator(one -> getTranslation("inbox.due." + one.name()));
        due.setAriaLabel(getTranslation("inbox.due"));
        due.addValueChangeListener(change -> changed(change.isFromClient()));
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addComponentColumn(this::link)
                .setHeader(getTranslation("inbox.task"))
                .setFlexGrow(3);
        grid.addColumn(TaskRow::title)
                .setHeader(getTranslation("inbox.proposal"))
                .setTooltipGenerator(TaskRow::title)
                .setFlexGrow(6);
        grid.addColumn(TaskRow::number)
                .setHeader(getTranslation("inbox.number"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(row -> StateBadge.of(row.state().name()))
                .setHeader(getTranslation("inbox.state"))
                .setWidth("11.25rem")
                .setFlexGrow(0);
        grid.addColumn(row -> Formats.here().date(row.createdAt()))
                .setHeader(getTranslation("inbox.since"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::dueOrEnd)
                .setHeader(getTranslation("inbox.due"))
                .setWidth("10rem")
                .setFlexGrow(0);
        grid.addActions(this::action);
        grid.setItems(query -> tasks.page(filter(), TaskOrder.USUAL, query.getOffset(), query.getLimit()).stream());
    }

    private TaskFilter filter() {
        InboxList list = Arrays.stream(InboxList.values())
                .filter(one -> tabs.get(one) == lists.getSelectedTab())
                .findFirst()
                .orElse(InboxList.MINE);
        TaskFilter.Due when = due.getValue();
        return TaskFilter.all(list)
                .withText(search.getValue())
                .withStage(stage.getValue())
                .withDue(when == null ? TaskFilter.Due.ANY : when);
    }

    private List<TaskFilter> everyList() {
        return Arrays.stream(InboxList.values()).map(filter()::on).toList();
    }

    private long count(InboxList list) {
        return counts.getOrDefault(filter().on(list), TaskCount.NONE).n();
    }

    private void changed(boolean byUser) {
        if (byUser) {
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new InboxAddress(filter()).path()));
            refresh();
        }
    }

    private void refresh() {
        counts = tasks.counts(everyList());
        show();
    }

    private void show() {
        tabs.forEach((list, tab) -> tab.setLabel(getTranslation("inbox.list." + list.name(), count(list))));
        grid.getDataProvider().refreshAll();
        page.empty(new EmptyState(
                VaadinIcon.INBOX,
                getTranslation("inbox.empty." + filter().list().name()),
                getTranslation("inbox.empty.hint")));
        page.showEmpty(count(filter().list()) == 0);
    }

    private Component link(TaskRow row) {
        return new RouterLink(
                TaskTexts.kind(row.kind()),
                TaskView.class,
                new RouteParameters(TaskView.ID, row.id().toString()));
    }

    private Component dueOrEnd(TaskRow row) {
        return row.endedAt() == null
                ? TaskTexts.due(row.dueAt(), clock)
                : new Span(Formats.here().dateTime(row.endedAt()));
    }

    private Component action(TaskRow row) {
        if (!row.open()) {
            return new Span();
        }
        if (row.assignee() != null) {
            return new Span(filter().list() == InboxList.TAKEN ? String.valueOf(row.assigneeName()) : "");
        }
        Button claim = new Button(getTranslation("inbox.claim"), click -> {
            inbox.claim(row.id());
            Notices.success(getTranslation("inbox.claimed", TaskTexts.kind(row.kind())));
        });
        claim.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return claim;
    }

    private Component card(TaskRow row) {
        Div meta = new Div(StateBadge.of(row.state().name()), dueOrEnd(row));
        meta.addClassName("card-badges");
        Div card = new Div(link(row), new Span(row.title()), meta, action(row));
        card.addClassName("card");
        return card;
    }
}
