package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.ListPage;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.khorgos.workflow.monitor.IncidentRow;
import org.khorgos.workflow.monitor.IncidentService;
import org.khorgos.workflow.monitor.InstanceInspectionService;
import org.khorgos.workflow.monitor.RetryResult;
import org.khorgos.workflow.monitor.RetryResult.Outcome;

/** What is stuck, why, and the buttons that try one, some or all of the same failure again. */
@Route(value = "monitor/incidents", layout = MainLayout.class)
@RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
class IncidentsView extends Div implements HasDynamicTitle {
    private final IncidentService incidents;
    private final InstanceInspectionService inspection;
    private final boolean mayRetry;
    private final CardGrid<IncidentRow> grid = new CardGrid<>(this::card);
    private final IncidentChoice choice = new IncidentChoice(this::offer);
    private Grid.@Nullable Column<IncidentRow> boxes;
    private final IncidentGroups groups;
    private final ListPage page;

    IncidentsView(IncidentService incidents, InstanceInspectionService inspection, CurrentUser current) {
        this.incidents = incidents;
        this.inspection = inspection;
        this.mayRetry = current.get().has(Role.ADMINISTRATOR);
        groups = new IncidentGroups(mayRetry, group -> retry(() -> incidents.retryAll(group)));
        page = new ListPage(
                new ViewHeader(getTranslation("monitoring.incidents"), getTranslation("monitoring.incidents.purpose"))
                        .breadcrumb(getTranslation("monitoring.title"), "monitor"));
        page.content(
                new PageSection(getTranslation("monitoring.groups"), groups),
                new PageSection(getTranslation("monitoring.each"), grid));
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
        grid.addClassName("incident-table");
        grid.setAllRowsVisible(true);
        if (mayRetry) {
            boxes = grid.addComponentColumn(choice::box).setWidth("3.5rem").setFlexGrow(0);
        }
        grid.addComponentColumn(this::link)
                .setHeader(getTranslation("monitoring.proposal"))
                .setFlexGrow(3);
        grid.addColumn(IncidentsView::element)
                .setHeader(getTranslation("monitoring.element"))
                .setFlexGrow(2);
        grid.addColumn(IncidentRow::message)
                .setHeader(getTranslation("monitoring.message"))
                .setTooltipGenerator(IncidentRow::message)
                .setFlexGrow(4);
        grid.addColumn(IncidentRow::note)
                .setHeader(getTranslation("monitoring.note"))
                .setTooltipGenerator(IncidentRow::note)
                .setFlexGrow(2);
        grid.addColumn(row -> Formats.here().dateTime(row.since()))
                .setHeader(getTranslation("monitoring.since"))
                .setFlexGrow(2);
        grid.addActions(this::actions);
    }

    private void offer(int selected) {
        if (selected == 0) {
            page.hideBulk();
            return;
        }
        Button again = new Button(getTranslation("monitoring.retrySelected", selected));
        again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        again.addClickListener(click -> retry(() -> incidents.retry(choice.chosen())));
        page.showBulk(again);
    }

    private void refresh() {
        List<IncidentRow> rows = incidents.incidents();
        choice.clear();
        page.hideBulk();
        grid.setItems(rows);
        if (boxes != null) {
            boxes.setHeader(choice.all(rows, () -> grid.getDataProvider().refreshAll()));
        }
        groups.show(incidents.groups());
        page.showEmpty(rows.isEmpty());
    }

    private void retry(Supplier<List<RetryResult>> act) {
        try {
            List<RetryResult> results = act.get();
            long retried = count(results, Outcome.RETRIED);
            if (retried > 0) {
                Notices.success(getTranslation("monitoring.retried", retried));
            }
            long queued = count(results, Outcome.QUEUED);
            if (queued > 0) {
                Notices.success(getTranslation("monitoring.queued", queued));
            }
            if (retried + queued < results.size()) {
                Notices.failure(getTranslation(
                        "monitoring.notRetried", count(results, Outcome.GONE), count(results, Outcome.RUNNING)));
            }
        } finally {
            refresh();
        }
    }

    private static long count(List<RetryResult> results, Outcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).count();
    }

    private Component link(IncidentRow row) {
        return new Anchor(
                "monitor/instances/" + row.proposal(),
                row.title().isEmpty() ? getTranslation("monitoring.unsent") : row.title());
    }

    private static String element(IncidentRow row) {
        return Steps.name(row.process(), row.element());
    }

    private Component actions(IncidentRow row) {
        Button details = small(
                "monitoring.details", row, () -> new IncidentDialog(row, incidents, inspection, mayRetry, this::refresh)
                        .open());
        details.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button again = small("monitoring.retry", row, () -> retry(() -> incidents.retry(List.of(row.id()))));
        again.setVisible(mayRetry);
        return new Div(details, again);
    }

    private Button small(String text, IncidentRow row, Runnable act) {
        Button button = new Button(getTranslation(text), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(button.getText() + ": " + element(row));
        return button;
    }

    private Component card(IncidentRow row) {
        Div card = new Div(
                link(row), new Span(element(row)), new Span(row.message()), Tables.line(row.note()), actions(row));
        card.addClassName("card");
        return card;
    }
}
