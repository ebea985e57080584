package org.khorgos.panel.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Outcome;
import org.khorgos.base.Refused;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.call.CallRow;
import org.khorgos.call.CallService;
import org.khorgos.expert.DeclarationState;
import org.khorgos.identity.UserId;
import org.khorgos.panel.ExpertRow;
import org.khorgos.panel.ExpertSide;
import org.khorgos.panel.Fit;
import org.khorgos.panel.PanelRule;
import org.khorgos.panel.Unfitness;
import org.khorgos.panel.plan.ChosenPanel;
import org.khorgos.panel.plan.ExpertLoad;
import org.khorgos.panel.plan.PanelGap;
import org.khorgos.panel.plan.PlanHead;
import org.khorgos.panel.plan.PlanId;
import org.khorgos.panel.plan.PlanRelease;
import org.khorgos.panel.plan.PlanRow;
import org.khorgos.panel.plan.PlannedSeat;
import org.khorgos.panel.plan.RoundPlan;
import org.khorgos.panel.plan.RoundPlanService;
import org.khorgos.panel.plan.SeatStatus;
import org.khorgos.panel.plan.Waiting;
import org.khorgos.testing.Calls;
import org.khorgos.testing.Screens;

@SuppressWarnings("unchecked") // the generic fields are found by their types
class AssignRoundViewTests {
    private final RoundPlanService plans = mock(RoundPlanService.class);
    private final PlanRelease releases = mock(PlanRelease.class);
    private final CallService calls = mock(CallService.class);
    private final CallRow call = Calls.row(Calls.rules(Instant.EPOCH, Instant.EPOCH.plusSeconds(60), "100", "100"));
    private final ExpertRow home = expert("Li", "CN", ExpertSide.HOME, null);
    private final ExpertRow partner = expert("Aigerim", "KZ", ExpertSide.PARTNER, null);
    private final ExpertRow third = expert("Anna", "DE", ExpertSide.THIRD, Unfitness.AWAY);
    private final ExpertRow other = expert("Marie", "FR", ExpertSide.THIRD, null);
    private final PlanId plan = new PlanId(UUID.randomUUID());
    private final PlanRow whole =
            row("2027-0001", List.of(seat(home, SeatStatus.KEPT), seat(partner, SeatStatus.SUGGESTED)));
    private final PlanRow broken = new PlanRow(
            waiting("2027-0002"),
            List.of(seat(third, SeatStatus.SUGGESTED)),
            List.of(new PanelGap(PanelRule.ONE_HOME, 3, Map.of(Unfitness.FULL, 2), 1)),
            List.of(other));

    @BeforeEach
    void open() {
        Screens.open();
        when(calls.all()).thenReturn(List.of(call));
        when(plans.waiting()).thenReturn(Map.of(call.id(), 2));
        when(plans.read(call.id())).thenReturn(planned());
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void nothing_to_do_is_said_where_no_proposal_waits() {
        when(plans.waiting()).thenReturn(Map.of());
        show();
        assertThat(_find(EmptyState.class)).hasSize(1);
        _assertNone(Grid.class);
        _assertNone(Button.class, spec -> spec.withText("Propose"));
    }

    @Test
    void a_plan_is_proposed_and_said_in_figures() {
        when(plans.read(call.id())).thenReturn(new RoundPlan(null, List.of(whole, broken), List.of(), 4), planned());
        show();
        assertThat(purpose())
                .isEqualTo(
                        "2 proposals wait; 4 pairs are ruled out by conflicts of interest. Nothing is proposed yet.");
        assertThat(button("Release").isEnabled()).isFalse();
        _click(button("Propose"));
        verify(plans).propose(call.id(), PlanHead.NONE);
        assertThat(purpose()).startsWith("2 proposals wait: 1 panels whole, 1 not; 2 invitations to send; 4 pairs");
        assertThat(button("Propose the rest again").isEnabled()).isTrue();
        assertThat(Screens.messages()).contains("Experts are proposed; 1 of 2 panels are whole.");
    }

    @Test
    void each_row_says_who_why_and_what_is_missing() {
        show();
        assertThat(words(cell(0, 2))).contains("Li", "Home side, Field, Sector", "Kept", "Aigerim");
        assertThat(words(cell(0, 3))).contains("Panel is whole");
        assertThat(words(cell(1, 2))).contains("Away now");
        assertThat(words(cell(1, 3)))
                .contains("Not ready")
                .anyMatch(text ->
                        text.contains("3 such experts besides (") && text.endsWith(": 2; Taken out by hand: 1)."));
    }

    @Test
    void the_secretary_keeps_takes_out_and_adds() {
        show();
        _click(icon(cell(0, 2), "Keep Aigerim for 2027-0001"));
        verify(plans).keep(call.id(), 7, whole.waiting().id(), partner.id());
        _click(icon(cell(0, 2), "Take Li out of 2027-0001"));
        verify(plans).takeOut(call.id(), 7, whole.waiting().id(), home.id());

        _click((Button) cell(1, 4));
        ComboBox<ExpertRow> choice = _get(ComboBox.class);
        _click(button("Add an expert"));
        assertThat(choice.getErrorMessage()).isEqualTo("Choose an expert.");
        _setValue(choice, other);
        _click(button("Add an expert"));
        verify(plans).keep(call.id(), 7, broken.waiting().id(), other.id());
    }

    @Test
    void who_was_slower_is_told_and_sees_how_things_stand() {
        doThrow(new Refused("review.plan.changed")).when(plans).propose(any(), anyLong());
        show();
        assertThatThrownBy(() -> _click(button("Propose the rest again"))).isInstanceOf(Refused.class);
        verify(plans, times(2)).read(call.id());
    }

    @Test
    void a_release_shows_counts_and_numbers_first_and_then_what_became_of_each() {
        List<Waiting> ready = List.of(whole.waiting());
        ChosenPanel panel = new ChosenPanel(plan, whole.waiting().id(), "2027-0001", Set.of(home.id()));
        when(releases.release(call.id(), 7, ready))
                .thenReturn(List.of(new Outcome<>(panel, new Refused("review.expert.unfit", "Li"))));
        show();
        _click(button("Release"));
        assertThat(words(_get(Dialog.class)))
                .contains(
                        "Experts are invited for 1 proposals, 2 invitations in all. 1 proposals are not ready and go on waiting.")
                .contains("2027-0001");
        verify(releases, never()).release(any(), anyLong(), any());
        _click(button("Send 2 invitations"));
        assertThat(words(_get(Dialog.class)))
                .contains("Done: 0 of 1", "Not done")
                .anyMatch(text -> text.startsWith("2027-0001: Li "));
        verify(plans, times(2)).read(call.id());
    }

    @Test
    void the_work_of_each_expert_is_a_bar_with_its_figures() {
        show();
        _get(Tabs.class).setSelectedIndex(1);
        assertThat(words(_get(ListItem.class))).containsExactly("Li (China)", "2 open, 1 planned, limit 5");
        _assertNone(Grid.class);
    }

    private void show() {
        AssignRoundView view = new AssignRoundView(plans, releases, calls);
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        when(event.getLocation()).thenReturn(new Location(AssignRoundView.ROUTE));
        view.beforeEnter(event);
        UI.getCurrent().add(view);
    }

    private RoundPlan planned() {
        return new RoundPlan(
                new PlanHead(plan, 7, UserId.next(), Instant.EPOCH),
                List.of(whole, broken),
                List.of(new ExpertLoad(home.id(), "Li", "CN", 2, 1, 5)),
                4);
    }

    private static String purpose() {
        return _find(Paragraph.class).get(0).getText();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static Component cell(int row, int column) {
        Grid<PlanRow> grid = _get(Grid.class);
        Grid.Column<PlanRow> wanted = grid.getColumns().get(column + 1);
        if (wanted.getKey() == null) {
            wanted.setKey("column" + column);
        }
        return (Component) GridKt._getCellComponent(grid, row, wanted.getKey());
    }

    private static Button icon(Component cell, String name) {
        return _get(
                cell,
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().filter(name::equals).isPresent()));
    }

    private static List<String> words(Component part) {
        return _find(part, Component.class).stream()
                .filter(one -> one.getChildren().findAny().isEmpty())
                .map(one -> one.getElement().getText())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static PlanRow row(String number, List<PlannedSeat> seats) {
        return new PlanRow(waiting(number), seats, List.of(), List.of());
    }

    private static Waiting waiting(String number) {
        return new Waiting(ProposalId.next(), number, "Water", 1);
    }

    private static PlannedSeat seat(ExpertRow expert, SeatStatus status) {
        return new PlannedSeat(expert, status, expert.unfit());
    }

    private static ExpertRow expert(String name, String country, ExpertSide side, @Nullable Unfitness unfit) {
        return new ExpertRow(
                UserId.next(),
                name,
                country,
                "Institute of " + name,
                side,
                2,
                5,
                Set.of(Fit.SECTOR, Fit.FIELD),
                DeclarationState.CURRENT,
                List.of(),
                unfit);
    }
}
