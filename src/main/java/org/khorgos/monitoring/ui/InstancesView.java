package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.ListPage;
import org.khorgos.base.ui.SearchField;
import org.khorgos.base.ui.StateBadge;
import org.khorgos.base.ui.Tone;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.identity.Role;
import org.khorgos.workflow.monitor.InstanceFilter;
import org.khorgos.workflow.monitor.InstanceRow;
import org.khorgos.workflow.monitor.ProcessMonitorService;

/** The processes of all proposals, to find one by title or number or by being stuck. */
@Route(value = "monitor/instances", layout = MainLayout.class)
@RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
class InstancesView extends Div implements HasDynamicTitle {
    private final ProcessMonitorService monitor;
    private final SearchField search = new SearchField(getTranslation("monitoring.search"));
    private final Select<InstanceFilter.Kind> kind = new Select<>();
    private final CardGrid<InstanceRow> grid = new CardGrid<>(this::card);
    private final ListPage page;

    InstancesView(ProcessMonitorService monitor) {
        this.monitor = monitor;
        page = new ListPage(
                new ViewHeader(getTranslation("monitoring.instances"), getTranslation("monitoring.instances.purpose"))
                        .breadcrumb(getTranslation("monitoring.title"), "monitor"));
        page.filters(search, kind).content(grid);
        page.empty(new EmptyState(
                VaadinIcon.SEARCH, getTranslation("monitoring.none"), getTranslation("monitoring.none.hint")));
        filters();
        columns();
        add(page);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("monitoring.instances");
    }

    private void filters() {
        search.setMaxLength(100);
        search.addValueChangeListener(change -> refresh());
        kind.setItems(InstanceFilter.Kind.values());
        kind.setValue(InstanceFilter.Kind.ALL);
        kind.setItemLabelGenerator(one -> getTranslation("monitoring.kind." + one.name()));
        kind.setAriaLabel(getTranslation("monitoring.kind"));
        kind.addValueChangeListener(change -> refresh());
    }

    private void columns() {
        grid.addComponentColumn(this::link)
                .setHeader(getTranslation("monitoring.proposal"))
                .setWidth("22rem")
                .setFlexGrow(5);
        grid.addColumn(InstanceRow::number)
                .setHeader(getTranslation("monitoring.number"))
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addComponentColumn(row -> StateBadge.of(row.state().name()))
                .setHeader(getTranslation("monitoring.state"))
                .setWidth("12rem")
                .setFlexGrow(0);
        grid.addColumn(row -> Formats.here().date(row.startedAt())).setHeader(getTranslation("monitoring.started"));
        grid.addColumn(row -> row.endedAt() == null ? "" : Formats.here().date(row.endedAt()))
                .setHeader(getTranslation("monitoring.endedAt"));
        grid.addColumn(row -> Formats.here().number(row.openTasks())).setHeader(getTranslation("monitoring.openTasks"));
        grid.addComponentColumn(this::failed).setHeader(getTranslation("monitoring.failed"));
        grid.setItems(query -> monitor.instances(filter(), query.getOffset(), query.getLimit()).stream())
                .setItemCountCallback(query -> (int) monitor.count(filter()));
    }

    private InstanceFilter filter() {
        return new InstanceFilter(kind.getValue(), search.getValue());
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        page.showEmpty(monitor.count(filter()) == 0);
    }

    private Component link(InstanceRow row) {
        return new Anchor(
                "monitor/instances/" + row.proposal(),
                row.title().isEmpty() ? getTranslation("monitoring.unsent") : row.title());
    }

    private Component failed(InstanceRow row) {
        return row.failed() == 0
                ? new Span("")
                : new Badge(Formats.here().number(row.failed()), Tone.REFUSED, VaadinIcon.WARNING);
    }

    private Component card(InstanceRow row) {
        Div meta = new Div(StateBadge.of(row.state().name()), failed(row));
        meta.addClassName("card-badges");
        Div card = new Div(link(row), meta);
        card.addClassName("card");
        return card;
    }
}
