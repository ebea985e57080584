package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import java.util.List;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.DueBadge;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.Tone;
import org.khorgos.workflow.monitor.InstanceTask;
import org.khorgos.workflow.monitor.InstanceTask.Course;

/** The tasks of a proposal, open and ended, and the way to what the log says of them. */
final class TasksTab extends Div {
    private final Instant now;

    TasksTab(ProposalId id, List<InstanceTask> tasks, Instant now) {
        this.now = now;
        if (tasks.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.TASKS, getTranslation("monitoring.noTasks"), getTranslation("monitoring.noTasks.hint")));
        } else {
            add(new Anchor("audit?subject=" + id, getTranslation("monitoring.tasks.log")), grid(tasks));
        }
    }

    private Component grid(List<InstanceTask> tasks) {
        CardGrid<InstanceTask> grid = Tables.of(
                tasks,
                row -> List.of(
                        new Span(kind(row)),
                        state(row),
                        Tables.line(who(row)),
                        Tables.line(Tables.time(row.createdAt()) + " – " + Tables.time(row.endedAt())),
                        Tables.line(getTranslation("monitoring.tasks.card", days(row)))));
        grid.addClassName("instance-task-table");
        grid.addColumn(this::kind).setHeader(getTranslation("monitoring.task")).setFlexGrow(2);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("monitoring.state"))
                .setFlexGrow(2);
        grid.addColumn(this::who).setHeader(getTranslation("monitoring.who")).setFlexGrow(2);
        grid.addColumn(row -> Tables.time(row.createdAt())).setHeader(getTranslation("monitoring.started"));
        grid.addColumn(row -> Tables.time(row.endedAt())).setHeader(getTranslation("monitoring.endedAt"));
        grid.addColumn(TasksTab::days).setHeader(getTranslation("monitoring.tasks.days"));
        return grid;
    }

    private String kind(InstanceTask row) {
        return getTranslation("task." + row.kind().name());
    }

    private String who(InstanceTask row) {
        return row.who() == null ? getTranslation("monitoring.hidden") : row.who();
    }

    private static String days(InstanceTask row) {
        return Formats.here().number(row.days(), 1);
    }

    private Component state(InstanceTask row) {
        if (row.course() == Course.OPEN) {
            return DueBadge.of(row.dueAt(), row.soonAt(), now);
        }
        String word = getTranslation("monitoring.tasks." + row.course().name());
        Badge badge = row.course() == Course.DONE
                ? new Badge(word, Tone.DONE, VaadinIcon.CHECK)
                : new Badge(word, Tone.NEUTRAL, VaadinIcon.CLOSE);
        boolean late =
                row.dueAt() != null && row.endedAt() != null && row.endedAt().isAfter(row.dueAt());
        Div both = new Div(badge);
        both.addClassName("card-badges");
        if (late) {
            both.add(new Badge(getTranslation("monitoring.tasks.late"), Tone.ATTENTION, VaadinIcon.ALARM));
        }
        return both;
    }
}
