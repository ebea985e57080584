package org.khorgos.monitoring.ui.repair;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.Polling;
import org.khorgos.base.ui.SmallTable;
import org.khorgos.workflow.repair.RepairResult;
import org.khorgos.workflow.repair.RepairResult.Outcome;

/** What has become of each proposal of a repair; while it is being done, how far it is, asked again every second. */
final class RepairProgress extends Div {
    private static final Duration EVERY = Duration.ofSeconds(1);
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private final Div course = new Div(bar, words);
    private final List<Line> lines = new ArrayList<>();

    /** @param results at the moment */
    RepairProgress(List<RepairResult> results) {
        SmallTable table = new SmallTable(
                RepairWords.text("results"),
                RepairWords.text("proposal"),
                RepairWords.text("state"),
                RepairWords.text("problem"));
        for (RepairResult result : results) {
            Line line = new Line();
            lines.add(line);
            table.row(RepairWords.proposal(result.forecast().proposal(), result.label()), line.state, line.problem);
        }
        addClassName("repair-progress");
        add(table);
        show(results);
    }

    /**
     * Follows what is being done.
     *
     * @param runs true while it is being done
     * @param over gets the last results once it is not any more
     */
    RepairProgress following(
            BooleanSupplier runs, Supplier<List<RepairResult>> results, Consumer<List<RepairResult>> over) {
        addComponentAsFirst(course);
        new Polling(this, EVERY, () -> {
                    boolean goesOn = runs.getAsBoolean();
                    List<RepairResult> now = results.get();
                    if (goesOn) {
                        show(now);
                    } else {
                        over.accept(now);
                    }
                })
                .when(true);
        return this;
    }

    private void show(List<RepairResult> results) {
        Formats formats = Formats.here();
        long settled = results.stream()
                .filter(result -> result.outcome() != Outcome.WAITING)
                .count();
        words.setText(RepairWords.text("progress", formats.number(settled), formats.number(results.size())));
        bar.setMax(Math.max(1, results.size()));
        bar.setValue((double) settled);
        bar.getElement().setAttribute("aria-label", words.getText());
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).show(results.get(i));
        }
    }

    /** What changes in the row of one proposal. */
    private static final class Line {
        private final Div state = new Div();
        private final Span problem = new Span();
        private @Nullable RepairResult shown;

        private void show(RepairResult result) {
            if (!result.equals(shown)) {
                shown = result;
                state.removeAll();
                state.add(RepairWords.outcome(result));
                problem.setText(result.problem() == null ? "" : RepairWords.why(result.problem()));
            }
        }
    }
}
