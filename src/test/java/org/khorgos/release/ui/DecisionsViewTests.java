package org.khorgos.release.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Outcome;
import org.khorgos.base.Refused;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.call.CallRow;
import org.khorgos.call.CallRules;
import org.khorgos.call.CallService;
import org.khorgos.call.CallState;
import org.khorgos.committee.CommitteeDecision;
import org.khorgos.committee.DecisionRow;
import org.khorgos.committee.KeptDecision;
import org.khorgos.committee.VoteCount;
import org.khorgos.identity.UserId;
import org.khorgos.release.BatchRelease;
import org.khorgos.release.DecisionLine;
import org.khorgos.release.ReleaseService;
import org.khorgos.testing.Screens;

class DecisionsViewTests {
    private final ReleaseService releases = mock(ReleaseService.class);
    private final BatchRelease batch = mock(BatchRelease.class);
    private final CallService calls = mock(CallService.class);
    private final CallRow call =
            new CallRow(UUID.randomUUID(), UUID.randomUUID(), 1, "CN-CA", 2027, CallState.PUBLISHED, CallRules.usual());
    private final DecisionRow rejected = row("2027-0001", CommitteeDecision.REJECTED);
    private final DecisionRow open = new DecisionRow(ProposalId.next(), "2027-0002", "Glaciers", null);

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
    void all_that_are_decided_are_chosen_read_and_released_with_their_reasons() {
        show();
        assertThat(button("Release 0 decisions").isEnabled()).isFalse();
        when(batch.release(any(), any())).thenReturn(List.of(new Outcome<>(rejected, new Refused("release.gone"))));

        _click(button("Choose all that are decided"));
        _click(button("Release 1 decisions"));
        _setValue(reasons(), "No partner.");
        assertThat(dialog()).contains("say why");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Release 1 decisions")));

        verify(batch).check(List.of(rejected));
        verify(batch).release(List.of(rejected), Map.of(rejected.id(), "No partner."));
        assertThat(dialog()).contains("0 of 1", "2027-0001", "not before the committee any more");
    }

    @Test
    void reasons_that_were_begun_are_there_again_when_the_dialog_is_opened_again() {
        show();
        _click(button("Choose all that are decided"));
        _click(button("Release 1 decisions"));
        _setValue(reasons(), "No partner.");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Cancel")));

        _click(button("Release 1 decisions"));

        assertThat(reasons().getValue()).isEqualTo("No partner.");
    }

    @Test
    void what_was_released_goes_and_the_rest_stays_as_it_was_chosen() {
        DecisionRow revise = row("2027-0003", CommitteeDecision.REVISE);
        show(rejected, revise);
        assertThat(text()).contains("(2 kept)");
        when(batch.release(any(), any())).thenReturn(List.of(new Outcome<>(rejected, null)));
        _click(button("Choose all that are decided"));
        _click(button("Release 2 decisions"));
        keep(revise);

        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Release 2 decisions")));

        assertThat(button("Release 1 decisions").isEnabled()).isTrue();
        assertThat(text()).contains("(1 kept)").doesNotContain("(2 kept)");
        assertThat(_find(EmptyState.class)).isEmpty();
    }

    @Test
    void when_all_are_released_it_is_said_in_words() {
        show(rejected);
        when(batch.release(any(), any())).thenReturn(List.of(new Outcome<>(rejected, null)));
        _click(button("Choose all that are decided"));
        _click(button("Release 1 decisions"));
        keep();

        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Release 1 decisions")));

        assertThat(_find(EmptyState.class)).hasSize(1);
        assertThat(button("Release 0 decisions").isEnabled()).isFalse();
    }

    @Test
    void nothing_before_the_committee_is_said_in_words() {
        when(releases.calls()).thenReturn(Map.of());
        enter();
        assertThat(_find(EmptyState.class)).hasSize(1);
    }

    private static String dialog() {
        return _get(Dialog.class).getElement().getTextRecursively();
    }

    private static TextArea reasons() {
        return _get(TextArea.class, spec -> spec.withLabel("Reasons for the proposers"));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private void show() {
        show(rejected, open);
    }

    private void show(DecisionRow... rows) {
        keep(rows);
        enter();
    }

    private void keep(DecisionRow... rows) {
        int decided = (int) Arrays.stream(rows).filter(DecisionRow::isDecided).count();
        when(releases.calls()).thenReturn(rows.length == 0 ? Map.of() : Map.of(call.id(), decided));
        when(releases.lines(eq(call.id()), any()))
                .thenReturn(Arrays.stream(rows)
                        .map(row -> new DecisionLine(row, null))
                        .toList());
    }

    private void enter() {
        DecisionsView view = new DecisionsView(releases, batch, calls);
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        when(event.getLocation()).thenReturn(new Location("decisions"));
        view.beforeEnter(event);
        UI.getCurrent().add(view);
    }

    private static DecisionRow row(String number, CommitteeDecision decision) {
        ProposalId id = ProposalId.next();
        VoteCount count = new VoteCount(7, 7, 0, 2, 4, 1);
        return new DecisionRow(
                id,
                number,
                "Snow",
                new KeptDecision(id, 1, "", decision, count, UserId.next(), Instant.parse("2026-12-01T00:00:00Z")));
    }
}
