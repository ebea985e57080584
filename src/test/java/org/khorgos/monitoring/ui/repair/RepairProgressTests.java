package org.khorgos.monitoring.ui.repair;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.ui.Badge;
import org.khorgos.testing.Screens;
import org.khorgos.workflow.repair.Forecast;
import org.khorgos.workflow.repair.RepairResult;
import org.khorgos.workflow.repair.RepairResult.Outcome;
import org.khorgos.workflow.repair.Situation;
import org.khorgos.workflow.repair.Why;

/** How far a repair of many proposals is, as long as it is being done. */
class RepairProgressTests {
    private final List<List<RepairResult>> over = new ArrayList<>();
    private List<RepairResult> results = results(Outcome.DONE, Outcome.WAITING);
    private boolean runs = true;

    @BeforeEach
    void open() {
        Screens.open();
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void the_bar_follows_what_is_done_and_goes_when_all_is() {
        UI.getCurrent().add(following());
        assertThat(text()).contains("1 of 2 proposals have been dealt with.", "done", "waits");
        assertThat(_get(ProgressBar.class).getValue()).isEqualTo(1);
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        Component first = _find(Badge.class).get(0);

        results = List.of(results.get(0), results(Outcome.FAILED).get(0));
        poll();
        assertThat(text()).contains("2 of 2 proposals have been dealt with.", "The database could not keep it");
        assertThat(_find(Badge.class).get(0)).isSameAs(first);
        assertThat(over).isEmpty();

        runs = false;
        poll();
        assertThat(over).containsExactly(results);
    }

    @Test
    void what_ends_before_the_page_is_shown_is_over_at_the_first_look() {
        RepairProgress progress = following();
        runs = false;
        results = results(Outcome.DONE, Outcome.DONE);
        UI.getCurrent().add(progress);
        poll();
        assertThat(over).containsExactly(results);
    }

    @Test
    void who_leaves_the_page_is_asked_no_more() {
        RepairProgress progress = following();
        UI.getCurrent().add(progress);
        UI.getCurrent().remove(progress);
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
        runs = false;
        poll();
        assertThat(over).isEmpty();
    }

    @Test
    void what_is_over_has_no_bar() {
        UI.getCurrent().add(new RepairProgress(results));
        assertThat(_find(ProgressBar.class)).isEmpty();
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    private RepairProgress following() {
        return new RepairProgress(results).following(() -> runs, () -> results, over::add);
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private static List<RepairResult> results(Outcome... outcomes) {
        Situation before = new Situation("", ProposalState.SUBMITTED, List.of(), List.of(), List.of(), 0, "");
        return Stream.of(outcomes)
                .map(outcome -> new RepairResult(
                        new Forecast(ProposalId.next(), "2027-0004 Wells", before, before, null),
                        "2027-0004 Wells",
                        outcome,
                        outcome == Outcome.FAILED ? new Why("workflow.repair.database", List.of()) : null))
                .toList();
    }
}
