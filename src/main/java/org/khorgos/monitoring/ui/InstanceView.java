package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.DossierPage;
import org.khorgos.base.ui.PageId;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.khorgos.workflow.ProcessPicture;
import org.khorgos.workflow.monitor.CalledProcess;
import org.khorgos.workflow.monitor.CalledProcess.Course;
import org.khorgos.workflow.monitor.InstanceHistoryService;
import org.khorgos.workflow.monitor.InstanceInspectionService;
import org.khorgos.workflow.monitor.InstanceTaskService;
import org.khorgos.workflow.monitor.SuspensionService;
import org.khorgos.workflow.monitor.VariableService;

/** One proposal's process from inside: its pictures, variables, timers, and what became of it. */
@Route(value = "monitor/instances/:id", layout = MainLayout.class)
@RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
class InstanceView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final InstanceInspectionService inspection;
    private final InstanceHistoryService history;
    private final InstanceTaskService tasks;
    private final VariableService variables;
    private final SuspensionService suspension;
    private final boolean mayChange;
    private final Clock clock;

    InstanceView(
            InstanceInspectionService inspection,
            InstanceHistoryService history,
            InstanceTaskService tasks,
            VariableService variables,
            SuspensionService suspension,
            CurrentUser current,
            Clock clock) {
        this.inspection = inspection;
        this.history = history;
        this.tasks = tasks;
        this.clock = clock;
        this.variables = variables;
        this.suspension = suspension;
        this.mayChange = current.get().has(Role.ADMINISTRATOR);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("monitoring.instance");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                PageId.of(event, ProposalId::of),
                Callers.chosen(event.getLocation().getQueryParameters()));
    }

    private void show(ProposalId id, String process) {
        List<ProcessPicture> pictures = inspection.pictures(id, getLocale());
        List<CalledProcess> processes = history.processes(id);
        Callers callers = new Callers(id, processes);
        DossierPage page = new DossierPage(header(id, processes));
        for (ProcessPicture picture : pictures) {
            Tab tab = page.tab(getTranslation("bpmn." + picture.process()), diagram(picture, callers));
            if (picture.instance().equals(process)) {
                page.select(tab);
            }
        }
        page.tab(getTranslation("monitoring.tasks"), new TasksTab(id, tasks.tasks(id), clock.instant()));
        page.tab(getTranslation("monitoring.variables"), new VariablesTab(variables, id, mayChange));
        page.tab(getTranslation("monitoring.jobs"), new JobsTab(inspection.jobs(id)));
        page.tab(getTranslation("monitoring.processes"), PastTabs.processes(processes, callers));
        page.tab(getTranslation("monitoring.decisions"), PastTabs.decisions(history.decisions(id)));
        page.tab(getTranslation("monitoring.history"), PastTabs.visits(history.visits(id)));
        page.tab(getTranslation("monitoring.operations"), PastTabs.operations(history.operations(id)));
        removeAll();
        add(page);
    }

    private ViewHeader header(ProposalId id, List<CalledProcess> processes) {
        String number = inspection.number(id);
        ViewHeader header = new ViewHeader(
                        number.isEmpty()
                                ? getTranslation("monitoring.instance")
                                : getTranslation("monitoring.instance.of", number),
                        getTranslation("monitoring.instance.purpose"))
                .breadcrumb(getTranslation("monitoring.title"), "monitor")
                .breadcrumb(getTranslation("monitoring.instances"), "monitor/instances")
                .breadcrumb(getTranslation("monitoring.toProposal"), "proposals/" + id);
        boolean suspended = processes.stream().anyMatch(process -> process.course() == Course.SUSPENDED);
        if (suspended) {
            header.badge(Suspended.badge());
        }
        boolean runs = suspended || processes.stream().anyMatch(process -> process.course() == Course.RUNNING);
        if (mayChange) {
            (runs ? List.of("move", "cancel") : List.of("restart"))
                    .forEach(act -> header.action(new Anchor(
                            "monitor/instances/" + id + "/" + act, getTranslation("workflow.repair." + act))));
        }
        if (mayChange && runs) {
            header.action(new SuspensionButton(
                    getTranslation("monitoring.instance"),
                    suspended,
                    reason -> {
                        suspension.instance(id, !suspended, reason);
                        return false;
                    },
                    () -> show(id, "")));
        }
        return header;
    }

    private Component diagram(ProcessPicture picture, Callers callers) {
        var diagram = new org.khorgos.base.ui.ProcessPicture(getTranslation("bpmn." + picture.process()));
        diagram.setDiagram(picture.xml());
        diagram.mark(picture.done(), picture.active(), picture.failed());
        return new Div(
                new Paragraph(getTranslation("monitoring.versionOf", picture.version())),
                callers.line(picture.instance()),
                diagram);
    }
}
