package org.khorgos.portfolio.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.khorgos.access.Operation;
import org.khorgos.access.PermissionCatalogue;
import org.khorgos.access.ProposalState.Stage;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.ListPage;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.call.CallService;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.khorgos.portfolio.ListCounts;
import org.khorgos.portfolio.ProposalFilter;
import org.khorgos.portfolio.ProposalListService;
import org.khorgos.portfolio.ProposalSort;
import org.khorgos.portfolio.export.ExportService;

/** All proposals that the signed-in user may see: search, filters, order, export. */
@Route(value = ProposalsView.ROUTE, layout = MainLayout.class)
@PermitAll
class ProposalsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "proposals";
    private final ProposalListService list;
    private final Tabs stages = new Tabs();
    private final SortedMap<Integer, Stage> stageOf = new TreeMap<>();
    private final ProposalFilters filters;
    private final ProposalGrid table;
    private final ListExport export;
    private final ListPage page;
    private ProposalFilter shown = ProposalFilter.ALL;
    private ListCounts counts = new ListCounts(Collections.emptyMap(), Collections.emptySortedSet());
    private boolean entering;

    ProposalsView(
            ProposalListService list, ExportService exports, CallService calls, CurrentUser current, Clock clock) {
        this.list = list;
        Actor actor = current.get();
        boolean money = !Collections.disjoint(actor.roles(), PermissionCatalogue.roles(Operation.VIEW_MONEY))
                || actor.has(Role.PROPOSER);
        table = new ProposalGrid(getLocale(), money);
        filters = new ProposalFilters(calls.all(), getLocale(), this::changed);
        export = new ListExport(exports, clock, getLocale());
        ViewHeader header =
                new ViewHeader(getTranslation("portfolio.proposals"), getTranslation("portfolio.proposals.purpose"));
        if (actor.has(Role.PROPOSER)) {
            header.action(ActionButtons.to("portfolio.new", Links.NEW_PROPOSAL, true));
        }
        page = new ListPage(header)
                .views(stages())
                .filters(filters.components())
                .export(export.links())
                .content(table.grid());
        table.grid()
                .setItems(query -> list.page(shown, table.sort(), query.getOffset(), query.getLimit()).stream())
                .setItemCountCallback(query -> Math.toIntExact(counts.in(shown.stage())));
        table.grid().addSortListener(sorted -> changed());
        add(page);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portfolio.proposals");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProposalsAddress address = ProposalsAddress.of(event.getLocation().getQueryParameters());
        entering = true;
        filters.show(address.filter());
        stages.setSelectedIndex(index(address.filter()));
        table.sort(address.sort());
        entering = false;
        refresh();
    }

    private Tabs stages() {
        stages.add(new Tab());
        for (Stage stage : Stage.values()) {
            stageOf.put(stages.getTabCount(), stage);
            stages.add(new Tab());
        }
        stages.getElement().setAttribute("aria-label", getTranslation("portfolio.filter.stage"));
        stages.addSelectedChangeListener(change -> changed());
        return stages;
    }

    private int index(ProposalFilter filter) {
        return stageOf.entrySet().stream()
                .filter(entry -> entry.getValue() == filter.stage())
                .map(entry -> entry.getKey())
                .findFirst()
                .orElse(0);
    }

    private void changed() {
        if (!entering) {
            refresh();
            String path = new ProposalsAddress(shown, table.sort()).path();
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, path));
        }
    }

    private void refresh() {
        ProposalSort sort = table.sort();
        shown = filters.filter().in(stageOf.get(stages.getSelectedIndex()));
        counts = list.counts(shown);
        filters.offerCountries(counts.countries());
        export.exports(shown, sort);
        label();
        table.grid().getDataProvider().refreshAll();
        boolean nothing = counts.in(shown.stage()) == 0;
        page.empty(nothing());
        page.showEmpty(nothing);
        export.setVisible(!nothing);
    }

    private void label() {
        stages.getTabAt(0).setLabel(getTranslation("portfolio.stage.all", counts.in(null)));
        stageOf.forEach((index, stage) -> {
            Tab tab = stages.getTabAt(index);
            tab.setLabel(
                    getTranslation("portfolio.stage.one", getTranslation("stage." + stage.name()), counts.in(stage)));
            tab.setVisible(counts.in(stage) > 0 || stage == shown.stage());
        });
    }

    private EmptyState nothing() {
        return shown.narrows()
                ? new EmptyState(
                        VaadinIcon.SEARCH,
                        getTranslation("portfolio.empty.filtered"),
                        getTranslation("portfolio.empty.filtered.hint"),
                        ActionButtons.to("portfolio.empty.clear", ROUTE, false))
                : new EmptyState(
                        VaadinIcon.FILE_TEXT_O,
                        getTranslation("portfolio.empty.all"),
                        getTranslation("portfolio.empty.all.hint"));
    }
}
