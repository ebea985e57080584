package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.ListPage;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.khorgos.workflow.monitor.IncidentRow;
import org.khorgos.workflow.monitor.InstanceInspectionService;
import org.khorgos.workflow.monitor.ProcessMonitorService;

/** What is stuck, why, and the button that tries it again. */
@Route(value = "monitor/incidents", layout = MainLayout.class)
@RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
class IncidentsView extends Div implements HasDynamicTitle {
    private final ProcessMonitorService monitor;
    private final InstanceInspectionService inspection;
    private final boolean mayRetry;
    private final CardGrid<IncidentRow> grid = new CardGrid<>(this::card);
    private final ListPage page;

    IncidentsView(ProcessMonitorService monitor, InstanceInspectionService inspection, CurrentUser current) {
        this.monitor = monitor;
        this.inspection = inspection;
        this.mayRetry = current.get().has(Role.ADMINISTRATOR);
        page = new ListPage(
                new ViewHeader(getTranslation("monitoring.incidents"), getTranslation("monitoring.incidents.purpose"))
                        .breadcrumb(getTranslation("monitoring.title"), "monitor"));
        page.content(grid);
        page.empty(new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O,
                getTranslation("monitoring.noIncidents"),
                getTranslation("monitoring.noIncidents.hint")));
        columns();
        add(page);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("monitoring.incidents");
    }

    private void columns() {
        grid.addComponentColumn(this::link)
                .setHeader(getTranslation("monitoring.proposal"))
                .setFlexGrow(3);
        grid.addColumn(this::element)
                .setHeader(getTranslation("monitoring.element"))
                .setFlexGrow(2);
        grid.addColumn(IncidentRow::message)
                .setHeader(getTranslation("monitoring.message"))
                .setTooltipGenerator(IncidentRow::message)
                .setFlexGrow(4);
        grid.addColumn(row -> Formats.here().dateTime(row.since()))
                .setHeader(getTranslation("monitoring.since"))
                .setFlexGrow(2);
        grid.addActions(this::actions);
    }

    private void refresh() {
        List<IncidentRow> incidents = monitor.incidents();
        grid.setItems(incidents);
        page.showEmpty(incidents.isEmpty());
    }

    private Component link(IncidentRow row) {
        return new Anchor(
                "monitor/instances/" + row.proposal(),
                row.title().isEmpty() ? getTranslation("monitoring.unsent") : row.title());
    }

    private String element(IncidentRow row) {
        return getTranslation("bpmn." + row.process() + "." + row.element());
    }

    private Component actions(IncidentRow row) {
        Button details = new Button(getTranslation("monitoring.details"), click -> details(row));
        details.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Button retry = new Button(getTranslation("monitoring.retry"), click -> {
            try {
                monitor.retry(row.id());
                Notices.success(getTranslation("monitoring.retried", element(row)));
            } finally {
                refresh();
            }
        });
        retry.addThemeVariants(ButtonVariant.LUMO_SMALL);
        retry.setVisible(mayRetry);
        return new Div(details, retry);
    }

    private void details(IncidentRow row) {
        Dialog dialog = new Dialog(element(row));
        Pre trace = new Pre(inspection.stackTrace(row.id()));
        trace.addClassName("stack-trace");
        trace.getElement().setAttribute("tabindex", "0");
        dialog.add(trace);
        dialog.getFooter().add(new Button(getTranslation("base.close"), click -> dialog.close()));
        dialog.open();
    }

    private Component card(IncidentRow row) {
        Div card = new Div(link(row), new Span(element(row)), new Span(row.message()), actions(row));
        card.addClassName("card");
        return card;
    }
}
