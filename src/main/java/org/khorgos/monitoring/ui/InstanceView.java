package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.base.ui.DossierPage;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.identity.Role;
import org.khorgos.workflow.ProcessPicture;
import org.khorgos.workflow.monitor.InstanceInspectionService;
import org.khorgos.workflow.monitor.ProcessVariable;
import org.khorgos.workflow.monitor.WaitingJob;

/** One proposal's process from inside: its pictures, variables, timers. */
@Route(value = "monitor/instances/:id", layout = MainLayout.class)
@RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
class InstanceView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final InstanceInspectionService inspection;

    InstanceView(InstanceInspectionService inspection) {
        this.inspection = inspection;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("monitoring.instance");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProposalId id = id(event.getRouteParameters().get("id").orElse(""));
        List<ProcessPicture> pictures = inspection.pictures(id, getLocale());
        ViewHeader header = new ViewHeader(
                        getTranslation("monitoring.instance"), getTranslation("monitoring.instance.purpose"))
                .breadcrumb(getTranslation("monitoring.title"), "monitor")
                .breadcrumb(getTranslation("monitoring.instances"), "monitor/instances")
                .breadcrumb(getTranslation("monitoring.toProposal"), "proposals/" + id);
        DossierPage page = new DossierPage(header);
        pictures.forEach(picture -> page.tab(getTranslation("bpmn." + picture.process()), diagram(picture)));
        page.tab(getTranslation("monitoring.variables"), variables(inspection.variables(id)));
        page.tab(getTranslation("monitoring.jobs"), jobs(inspection.jobs(id)));
        removeAll();
        add(page);
    }

    private static ProposalId id(String text) {
        try {
            return ProposalId.of(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("proposal " + text);
        }
    }

    private Component diagram(ProcessPicture picture) {
        var diagram = new org.khorgos.base.ui.ProcessPicture(getTranslation("bpmn." + picture.process()));
        diagram.setDiagram(picture.xml());
        diagram.mark(picture.done(), picture.active(), picture.failed());
        return new Div(new Paragraph(getTranslation("monitoring.versionOf", picture.version())), diagram);
    }

    private Component variables(List<ProcessVariable> variables) {
        if (variables.isEmpty()) {
            return new EmptyState(
                    VaadinIcon.DATABASE,
                    getTranslation("monitoring.noVariables"),
                    getTranslation("monitoring.noVariables.hint"));
        }
        Grid<ProcessVariable> grid = plain(variables);
        grid.addColumn(row -> getTranslation("bpmn." + row.process())).setHeader(getTranslation("monitoring.process"));
        grid.addColumn(ProcessVariable::name).setHeader(getTranslation("monitoring.variable"));
        grid.addColumn(ProcessVariable::value).setHeader(getTranslation("monitoring.value"));
        grid.addColumn(ProcessVariable::type).setHeader(getTranslation("monitoring.type"));
        return grid;
    }

    private Component jobs(List<WaitingJob> jobs) {
        if (jobs.isEmpty()) {
            return new EmptyState(
                    VaadinIcon.TIMER, getTranslation("monitoring.noJobs"), getTranslation("monitoring.noJobs.hint"));
        }
        Grid<WaitingJob> grid = plain(jobs);
        grid.addColumn(row -> getTranslation("bpmn." + row.process())).setHeader(getTranslation("monitoring.process"));
        grid.addColumn(row -> getTranslation("bpmn." + row.process() + "." + row.element()))
                .setHeader(getTranslation("monitoring.element"));
        grid.addColumn(row -> row.dueAt() == null ? "" : Formats.here().dateTime(row.dueAt()))
                .setHeader(getTranslation("monitoring.dueAt"));
        grid.addColumn(WaitingJob::triesLeft).setHeader(getTranslation("monitoring.tries"));
        return grid;
    }

    private static <T> Grid<T> plain(List<T> rows) {
        Grid<T> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        grid.setAllRowsVisible(true);
        grid.setItems(rows);
        return grid;
    }
}
