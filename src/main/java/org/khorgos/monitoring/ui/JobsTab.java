package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.workflow.monitor.WaitingJob;

/** The timers and jobs that wait in a proposal's processes. */
final class JobsTab extends Div {
    JobsTab(List<WaitingJob> jobs) {
        add(
                jobs.isEmpty()
                        ? new EmptyState(
                                VaadinIcon.TIMER,
                                getTranslation("monitoring.noJobs"),
                                getTranslation("monitoring.noJobs.hint"))
                        : grid(jobs));
    }

    private Component grid(List<WaitingJob> jobs) {
        CardGrid<WaitingJob> grid = Tables.of(
                jobs,
                row -> List.of(
                        new Span(name(row)),
                        Tables.line(Tables.time(row.dueAt())),
                        Tables.line(getTranslation("monitoring.tries") + ": " + row.triesLeft()),
                        state(row)));
        grid.addColumn(row -> getTranslation("bpmn." + row.process())).setHeader(getTranslation("monitoring.process"));
        grid.addColumn(JobsTab::name).setHeader(getTranslation("monitoring.element"));
        grid.addColumn(row -> Tables.time(row.dueAt())).setHeader(getTranslation("monitoring.dueAt"));
        grid.addColumn(WaitingJob::triesLeft).setHeader(getTranslation("monitoring.tries"));
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("monitoring.state"))
                .setFlexGrow(2);
        return grid;
    }

    private static String name(WaitingJob job) {
        return Steps.name(job.process(), job.element());
    }

    private Component state(WaitingJob job) {
        Div state = new Div();
        state.addClassName("card-badges");
        if (job.suspended()) {
            state.add(Suspended.badge());
        }
        if (job.lockedUntil() != null) {
            state.add(Tables.line(getTranslation("monitoring.locked", Tables.time(job.lockedUntil()))));
        }
        if (!job.error().isEmpty()) {
            state.add(Tables.line(job.error()));
        }
        return state.getChildren().findAny().isPresent() ? state : Tables.line(getTranslation("monitoring.waits"));
    }
}
