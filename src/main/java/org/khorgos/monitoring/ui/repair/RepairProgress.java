package org.khorgos.monitoring.ui.repair;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.SmallTable;
import org.khorgos.workflow.repair.RepairResult;
import org.khorgos.workflow.repair.RepairResult.Outcome;

/** What has become of each proposal of a repair; while it is being done, how far it is, asked again every second. */
final class RepairProgress extends Div {
    private static final int EVERY = 1000;
    private final Supplier<List<RepairResult>> results;
    private final Supplier<Boolean> runs;
    private final Runnable over;
    private @Nullable Registration polling;

    /**
     * @param runs true while it is being done
     * @param over is run once it is not any more
     */
    RepairProgress(Supplier<List<RepairResult>> results, Supplier<Boolean> runs, Runnable over) {
        this.results = results;
        this.runs = runs;
        this.over = over;
        addClassName("repair-progress");
        show();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (runs.get()) {
            polling = attached.getUI().addPollListener(poll -> look());
            attached.getUI().setPollInterval(EVERY);
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (polling != null) {
            detached.getUI().setPollInterval(-1);
            polling.remove();
        }
    }

    private void look() {
        if (runs.get()) {
            show();
        } else {
            over.run();
        }
    }

    private void show() {
        List<RepairResult> now = results.get();
        removeAll();
        if (runs.get()) {
            add(bar(now));
        }
        add(table(now));
    }

    private static Component bar(List<RepairResult> results) {
        Formats formats = Formats.here();
        long settled = results.stream()
                .filter(result -> result.outcome() != Outcome.WAITING)
                .count();
        String words = RepairWords.text("progress", formats.number(settled), formats.number(results.size()));
        ProgressBar bar = new ProgressBar(0, results.size(), settled);
        bar.getElement().setAttribute("aria-label", words);
        return new Div(bar, new Span(words));
    }

    private static Component table(List<RepairResult> results) {
        SmallTable table = new SmallTable(
                RepairWords.text("results"),
                RepairWords.text("proposal"),
                RepairWords.text("state"),
                RepairWords.text("problem"));
        results.forEach(result -> table.row(
                RepairWords.proposal(result.forecast().proposal(), result.label()),
                RepairWords.outcome(result),
                new Span(result.problem() == null ? "" : RepairWords.why(result.problem()))));
        return table;
    }
}
