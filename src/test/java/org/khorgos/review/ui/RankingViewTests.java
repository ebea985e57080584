package org.khorgos.review.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.call.CallRow;
import org.khorgos.call.CallRules;
import org.khorgos.call.CallService;
import org.khorgos.call.CallState;
import org.khorgos.review.ranking.RankingExportService;
import org.khorgos.review.ranking.RankingRow;
import org.khorgos.review.ranking.RankingService;
import org.khorgos.testing.Screens;

class RankingViewTests {
    private final RankingService rankings = mock(RankingService.class);
    private final CallService calls = mock(CallService.class);
    private final CallRow older = call("CN-CA", 2026);
    private final CallRow newer = call("CN-KZ", 2027);

    @BeforeEach
    void open() {
        Screens.open();
        when(calls.all()).thenReturn(List.of(newer, older));
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void the_places_of_the_call_in_the_address_are_shown_with_their_reasons() {
        when(rankings.ranking(eq(older.id()), any()))
                .thenReturn(List.of(row(1, "2026-0002", null), row(2, "2026-0001", new BigDecimal("90000"))));
        show("ranking?call=" + older.id());
        Grid<?> grid = _get(Grid.class);
        assertThat(_getFormattedRow(grid, 0)).contains("1", "–", "Reason of 2026-0002");
        assertThat(_getFormattedRow(grid, 1))
                .contains("2", "Reason of 2026-0001")
                .anyMatch(cell -> cell.contains("90,000"));
        assertThat(_get(Select.class).getValue()).isEqualTo(older);
        assertThat(_find(Anchor.class, spec -> spec.withText("Export CSV"))).hasSize(1);
    }

    @Test
    void without_an_address_the_newest_call_with_ranked_proposals_opens_else_the_newest() {
        show("ranking");
        assertThat(_get(Select.class).getValue()).isEqualTo(newer);
        UI.getCurrent().removeAll();
        when(rankings.calls()).thenReturn(Set.of(older.id(), UUID.randomUUID()));
        show("ranking");
        assertThat(_get(Select.class).getValue()).isEqualTo(older);
        UI.getCurrent().removeAll();
        when(rankings.calls()).thenReturn(Set.of(older.id(), newer.id()));
        show("ranking?call=nothing");
        assertThat(_get(Select.class).getValue()).isEqualTo(newer);
    }

    @Test
    void a_call_without_reviewed_proposals_says_so() {
        when(rankings.ranking(any(), any())).thenReturn(List.of());
        show("ranking");
        assertThat(_get(EmptyState.class).getElement().getTextRecursively())
                .contains("No proposal has passed its review");
    }

    private void show(String address) {
        RankingView view = new RankingView(rankings, mock(RankingExportService.class), calls);
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        when(event.getLocation()).thenReturn(new Location(address));
        view.beforeEnter(event);
        UI.getCurrent().add(view);
    }

    private static CallRow call(String code, int year) {
        return new CallRow(UUID.randomUUID(), UUID.randomUUID(), 1, code, year, CallState.PUBLISHED, CallRules.usual());
    }

    private static RankingRow row(int place, String number, @Nullable BigDecimal requested) {
        return new RankingRow(
                place,
                ProposalId.next(),
                number,
                "Snow " + number,
                "KZ",
                ProposalState.IN_COMMITTEE,
                new BigDecimal("12.5"),
                new BigDecimal("4.5"),
                requested,
                "Reason of " + number);
    }
}
