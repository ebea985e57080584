package org.khorgos.review.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.call.CallRow;
import org.khorgos.call.CallRules;
import org.khorgos.call.CallService;
import org.khorgos.call.CallState;
import org.khorgos.review.ReviewFigures;
import org.khorgos.review.ReviewResult;
import org.khorgos.review.RoundExportService;
import org.khorgos.review.RoundFilter.Progress;
import org.khorgos.review.RoundOverview;
import org.khorgos.review.RoundOverviewService;
import org.khorgos.review.RoundRow;
import org.khorgos.review.Scores;
import org.khorgos.review.Spread;
import org.khorgos.testing.Screens;

class RoundsViewTests {
    private final RoundOverviewService overviews = mock(RoundOverviewService.class);
    private final CallService calls = mock(CallService.class);
    private final CallRow call =
            new CallRow(UUID.randomUUID(), UUID.randomUUID(), 1, "CN-CA", 2027, CallState.PUBLISHED, CallRules.usual());

    @BeforeEach
    void open() {
        Screens.open();
        when(calls.all()).thenReturn(List.of(call));
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    @SuppressWarnings("unchecked") // the generic fields are found by their class
    void filters_leave_what_fits() {
        show(new RoundOverview(
                List.of(row("2027-0001", true, ReviewResult.PASS), row("2027-0002", false, null)), List.of()));
        Grid<RoundRow> grid = _get(Grid.class);
        assertThat(numbers(grid)).containsExactly("2027-0001", "2027-0002");

        _setValue(_get(TextField.class), "0002");
        assertThat(numbers(grid)).containsExactly("2027-0002");
        _setValue(_get(TextField.class), "");
        _setValue((Select<Progress>) _get(Select.class, spec -> spec.withLabel("Progress")), Progress.DISCUSSION);
        assertThat(numbers(grid)).containsExactly("2027-0001");
        assertThat(_find(NativeTable.class)).isEmpty();
    }

    @Test
    void whoever_may_know_reads_how_strictly_the_experts_score() {
        show(new RoundOverview(
                List.of(row("2027-0001", true, ReviewResult.PASS)),
                List.of(new RoundOverview.ExpertRow("Ye Wen", 2, new BigDecimal("3.50"), new BigDecimal("-1.22")))));

        assertThat(_get(NativeTable.class).getElement().getTextRecursively()).contains("Ye Wen", "-1.22");
    }

    private static List<String> numbers(Grid<RoundRow> grid) {
        return grid.getListDataView().getItems().map(RoundRow::number).toList();
    }

    private void show(RoundOverview overview) {
        when(overviews.overview(eq(call.id()), any())).thenReturn(overview);
        RoundsView view = new RoundsView(overviews, mock(RoundExportService.class), calls);
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        when(event.getLocation()).thenReturn(new Location("rounds"));
        view.beforeEnter(event);
        UI.getCurrent().add(view);
    }

    private static RoundRow row(String number, boolean discussion, @Nullable ReviewResult result) {
        Spread spread = new Spread(3, new BigDecimal("3.33"), new BigDecimal("4.00"), new BigDecimal("4.00"));
        ReviewFigures figures =
                new ReviewFigures(java.util.Map.of(), spread, Scores.of("3.5", "3.5", "3.5"), discussion);
        return new RoundRow(
                ProposalId.next(), number, "Snow " + number, "KZ", ProposalState.REVIEWED, 3, 3, 3, 0, figures, result);
    }
}
