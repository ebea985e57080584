package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.ListPage;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.identity.Role;
import org.khorgos.workflow.monitor.InstanceExportService;
import org.khorgos.workflow.monitor.InstanceFilter;
import org.khorgos.workflow.monitor.InstanceListService;

/** The processes of all proposals: search, filters, order and export, all of it in the address. */
@Route(value = InstancesAddress.ROUTE, layout = MainLayout.class)
@RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
class InstancesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final InstanceListService list;
    private final InstanceFilters filters;
    private final InstanceGrid table = new InstanceGrid();
    private final InstanceDownloads downloads;
    private final Span found = new Span();
    private final ListPage page;
    private InstanceFilter shown = InstanceFilter.ALL;
    private long count;
    private boolean entering;

    InstancesView(InstanceListService list, InstanceExportService exports, Clock clock) {
        this.list = list;
        filters = new InstanceFilters(list.choices(getLocale()), this::changed);
        downloads = new InstanceDownloads(exports, clock, getLocale());
        found.getElement().setAttribute("role", "status");
        page = new ListPage(new ViewHeader(
                                getTranslation("monitoring.instances"), getTranslation("monitoring.instances.purpose"))
                        .breadcrumb(getTranslation("monitoring.title"), "monitor"))
                .views(found)
                .filters(filters.components())
                .export(downloads.links())
                .content(table.grid())
                .empty(new EmptyState(
                        VaadinIcon.SEARCH,
                        getTranslation("monitoring.none"),
                        getTranslation("monitoring.none.hint"),
                        new Anchor(InstancesAddress.ROUTE, getTranslation("monitoring.none.clear"))));
        table.grid()
                .setItems(query -> list.page(shown, table.sort(), query.getOffset(), query.getLimit()).stream())
                .setItemCountCallback(query -> Math.toIntExact(count));
        table.grid().addSortListener(sorted -> changed());
        add(page);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("monitoring.instances");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InstancesAddress address = InstancesAddress.of(event.getLocation().getQueryParameters());
        entering = true;
        filters.show(address.filter());
        table.sort(address.sort());
        entering = false;
        refresh();
    }

    private void changed() {
        if (!entering) {
            refresh();
            String path = new InstancesAddress(shown, table.sort()).path();
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, path));
        }
    }

    private void refresh() {
        shown = filters.filter();
        count = list.count(shown);
        found.setText(getTranslation("monitoring.found", count));
        downloads.of(shown, table.sort());
        table.grid().getDataProvider().refreshAll();
        page.showEmpty(count == 0);
    }
}
