package org.khorgos.monitoring.ui.repair;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.PageId;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.khorgos.workflow.monitor.InstanceInspectionService;
import org.khorgos.workflow.repair.RepairId;
import org.khorgos.workflow.repair.RepairJobs;
import org.khorgos.workflow.repair.RepairListService;
import org.khorgos.workflow.repair.RepairResult;
import org.khorgos.workflow.repair.RepairResult.Outcome;
import org.khorgos.workflow.repair.RepairRow;
import org.khorgos.workflow.repair.RepairRow.Status;
import org.khorgos.workflow.repair.RepairRun;
import org.khorgos.workflow.repair.RepairService;

/** One repair: what was seen when it was proposed, why, who decides until when, and what became of it. */
@Route(value = "monitor/repairs/:id", layout = MainLayout.class)
@RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
class RepairView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final RepairListService list;
    private final RepairService repairs;
    private final RepairRun run;
    private final RepairJobs jobs;
    private final InstanceInspectionService inspection;
    private final CurrentUser current;
    private final Clock clock;

    RepairView(
            RepairListService list,
            RepairService repairs,
            RepairRun run,
            RepairJobs jobs,
            InstanceInspectionService inspection,
            CurrentUser current,
            Clock clock) {
        this.list = list;
        this.repairs = repairs;
        this.run = run;
        this.jobs = jobs;
        this.inspection = inspection;
        this.current = current;
        this.clock = clock;
        addClassNames("page", "rule-page", "repair-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workflow.repair.one");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(PageId.of(event, RepairId::of));
    }

    private void show(RepairId id) {
        boolean runs = jobs.runs(id);
        show(id, runs, list.results(id));
    }

    /** @param runs asked before the results, so that they are the last ones when it is false */
    private void show(RepairId id, boolean runs, List<RepairResult> results) {
        RepairRow row = list.get(id);
        removeAll();
        add(
                new ViewHeader(RepairWords.plan(row.plan()), getTranslation("workflow.repair.one.purpose"))
                        .breadcrumb(getTranslation("monitoring.title"), "monitor")
                        .breadcrumb(getTranslation("workflow.repair.title"), "monitor/repairs")
                        .badge(RepairWords.status(row)),
                facts(row, runs, results));
        if (!row.waiting()) {
            RepairProgress progress = new RepairProgress(results);
            if (runs) {
                progress.following(() -> jobs.runs(id), () -> list.results(id), last -> {
                    show(id, false, last);
                    told(last);
                });
            }
            add(new PageSection(getTranslation("workflow.repair.results"), progress));
        } else if (results.size() > 1) {
            add(new PageSection(
                    getTranslation("workflow.repair.migrate.tried"),
                    new TrialTable(results.stream().map(RepairResult::forecast).toList())));
        }
        results.stream()
                .limit(1)
                .forEach(one -> add(new PageSection(
                        results.size() == 1
                                ? getTranslation("workflow.repair.preview")
                                : getTranslation("workflow.repair.preview.first", one.label()),
                        new ForecastPart(
                                one.forecast(),
                                inspection.pictures(one.forecast().proposal(), getLocale())))));
    }

    private Component facts(RepairRow row, boolean runs, List<RepairResult> results) {
        Formats formats = Formats.here();
        PageSection section = new PageSection(
                getTranslation(row.waiting() ? "workflow.repair.waits" : "workflow.repair.was"),
                new Div(RepairWords.proposal(row.proposal(), row.label())),
                new Div(getTranslation("workflow.repair.by", row.authorName(), formats.dateTime(row.proposedAt()))),
                new Div(getTranslation("workflow.repair.because", row.reason())),
                new Div(
                        row.decidedAt() == null
                                ? getTranslation("workflow.repair.until", formats.dateTime(row.expiresAt()))
                                : getTranslation(
                                        "workflow.repair.decided",
                                        String.valueOf(row.decidedByName()),
                                        formats.dateTime(row.decidedAt()))));
        section.addClassName("rule-waiting");
        if (row.waiting()) {
            section.action(new Span(RepairWords.left(row, clock.instant())));
        }
        if (!row.word().isEmpty()) {
            section.add(new Div(getTranslation("workflow.repair.droppedBecause", row.word())));
        }
        if (interrupted(row, runs)) {
            long left = results.stream()
                    .filter(result -> result.outcome() == Outcome.WAITING)
                    .count();
            section.add(new Div(getTranslation(
                    "workflow.repair.interrupted", formats.number(left), formats.number(results.size()))));
        }
        if (current.get().has(Role.ADMINISTRATOR)) {
            section.add(decisions(row, runs));
        }
        return section;
    }

    private Component decisions(RepairRow row, boolean runs) {
        Div bar = new Div();
        bar.addClassName("rule-decisions");
        if (interrupted(row, runs)) {
            bar.add(primary("workflow.repair.goOn", () -> act(row.id(), () -> jobs.goOn(row.id()))));
        }
        if (row.waiting()) {
            boolean own = row.author().equals(current.get().id());
            if (own) {
                Div why = new Div(getTranslation("workflow.repair.second"));
                why.addClassName("why-not");
                bar.add(why);
            }
            Button release = primary("workflow.repair.release", () -> act(row.id(), () -> release(row)));
            release.setEnabled(!own);
            bar.add(
                    new Button(getTranslation("workflow.repair.drop"), click -> new DropRepairDialog(
                                    reason -> act(row.id(), () -> {
                                        repairs.drop(row.id(), reason);
                                        Notices.success(getTranslation("workflow.repair.dropped"));
                                    }))
                            .open()),
                    release);
        }
        return bar;
    }

    /** What was released is not done by this server: it was stopped, or another one does it. */
    private static boolean interrupted(RepairRow row, boolean runs) {
        return row.status() == Status.RELEASED && !runs;
    }

    /** One is done while one waits, many go on while one does something else. */
    private void release(RepairRow row) {
        if (row.proposals() > 1) {
            jobs.release(row.id());
            Notices.success(getTranslation("workflow.repair.begun"));
        } else {
            told(run.release(row.id()));
        }
    }

    private Button primary(String key, Runnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    private void act(RepairId id, Runnable act) {
        try {
            act.run();
        } finally {
            show(id);
        }
    }

    private void told(List<RepairResult> results) {
        long done = results.stream()
                .filter(result -> result.outcome() == Outcome.DONE)
                .count();
        if (done == results.size()) {
            Notices.success(getTranslation("workflow.repair.allDone"));
        } else if (results.size() == 1) {
            results.stream()
                    .map(RepairResult::problem)
                    .filter(Objects::nonNull)
                    .forEach(problem -> Notices.failure(RepairWords.why(problem)));
        } else {
            Notices.failure(getTranslation("workflow.repair.someDone", done, results.size()));
        }
    }
}
