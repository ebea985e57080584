package org.khorgos.panel.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.base.ui.DeclarationFactory;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.base.ui.TaskForm;
import org.khorgos.conflict.Conflict;
import org.khorgos.conflict.Ground;
import org.khorgos.expert.DeclarationState;
import org.khorgos.identity.UserId;
import org.khorgos.panel.AssignmentId;
import org.khorgos.panel.DeclarationCall;
import org.khorgos.panel.DeclarationCallService;
import org.khorgos.panel.DeclineKind;
import org.khorgos.panel.ExpertAssignmentService;
import org.khorgos.panel.ExpertPool;
import org.khorgos.panel.ExpertRow;
import org.khorgos.panel.ExpertSide;
import org.khorgos.panel.Fit;
import org.khorgos.panel.Unfitness;
import org.khorgos.testing.Screens;

@SuppressWarnings("unchecked") // the generic fields are found by their labels
class PanelFormsTests {
    private final ProposalId id = ProposalId.next();
    private final AssignmentId assignment = AssignmentId.next();
    private final ExpertAssignmentService assignments = mock(ExpertAssignmentService.class);
    private final DeclarationCallService calls = mock(DeclarationCallService.class);
    private final DeclarationFactory declarations = mock(DeclarationFactory.class);
    private final List<String> done = new ArrayList<>();
    private final TaskContext context = new TaskContext(id.value(), assignment.toString(), () -> done.add("done"));

    private final ExpertRow home = expert("Li", "CN", ExpertSide.HOME, null);
    private final ExpertRow partner = expert("Aigerim", "KZ", ExpertSide.PARTNER, null);
    private final ExpertRow third = expert("Anna", "DE", ExpertSide.THIRD, null);
    private final ExpertRow near = expert("Wang", "CN", ExpertSide.HOME, Unfitness.CONFLICT);

    @BeforeEach
    void open() {
        Screens.open();
        declaration(DeclarationCall.Standing.GIVEN);
        when(assignments.pool(id)).thenReturn(new ExpertPool(1, "KZ", 0, List.of(home, partner, third, near)));
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void the_list_says_who_may_review_and_why_not() {
        show(new AssignExpertsTask(assignments).create(context));
        Grid<ExpertRow> grid = _get(Grid.class);
        assertThat(GridKt._getFormattedRow(grid, 3))
                .contains("China", "Works for Institute of Ecology, which takes part");
        assertThat(GridKt._getFormattedRow(grid, 1))
                .contains("Partner country", "Kazakhstan", "2 of 5", "Current", "Field, Sector", "Yes");
        _setValue(_get(TextField.class), "germ");
        assertThat(GridKt._findAll(grid)).containsExactly(third);
    }

    @Test
    void an_incomplete_panel_is_told_which_rules_it_breaks() {
        show(new AssignExpertsTask(assignments).create(context));
        Grid<ExpertRow> grid = _get(Grid.class);
        choose(grid, 0);
        choose(grid, 1);
        _click(_get(Button.class, spec -> spec.withText("Invite 2 experts")));
        Paragraph error = _get(Paragraph.class, spec -> spec.withClasses("field-error"));
        assertThat(error.getText()).contains("At least three experts", "One of a third country");
        verify(assignments, never()).assign(any(), any());

        choose(grid, 2);
        assertThat(error.isVisible()).isFalse();
        _click(_get(Button.class, spec -> spec.withText("Invite 3 experts")));
        verify(assignments).assign(id, Set.of(home.id(), partner.id(), third.id()));
        assertThat(done).hasSize(1);
    }

    @Test
    void accepting_needs_the_declaration() {
        show(new AnswerInvitationTask(assignments, calls, declarations).create(context));
        _click(_get(Button.class, spec -> spec.withText("Accept")));
        Checkbox declaration = _get(Checkbox.class);
        assertThat(declaration.isInvalid()).isTrue();
        verify(assignments, never()).accept(any(), any());
        _setValue(declaration, true);
        _click(_get(Button.class, spec -> spec.withText("Accept")));
        verify(assignments).accept(id, assignment);
        assertThat(done).hasSize(1);
    }

    @Test
    void interests_are_declared_in_the_form_and_nothing_typed_is_lost() {
        declaration(DeclarationCall.Standing.WANTED);
        when(declarations.create(any()))
                .thenAnswer(call -> new Button("Declare", click -> {
                    declaration(DeclarationCall.Standing.GIVEN);
                    call.<Runnable>getArgument(0).run();
                }));
        show(new AnswerInvitationTask(assignments, calls, declarations).create(context));
        _setValue(_get(Checkbox.class), true);
        _click(_get(Button.class, spec -> spec.withText("Accept")));
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("field-error"))
                        .getText())
                .isEqualTo("Declare your interests first.");
        verify(assignments, never()).accept(any(), any());

        _click(_get(Button.class, spec -> spec.withText("Declare")));
        assertThat(_get(Checkbox.class).getValue()).isTrue();
        _click(_get(Button.class, spec -> spec.withText("Accept")));
        verify(assignments).accept(id, assignment);
    }

    @Test
    void who_declares_a_tie_to_the_proposal_hears_that_the_invitation_has_ended() {
        declaration(DeclarationCall.Standing.WANTED);
        when(declarations.create(any()))
                .thenAnswer(call -> new Button("Declare", click -> {
                    when(calls.own(id, assignment)).thenThrow(new NotFound("proposal"));
                    call.<Runnable>getArgument(0).run();
                }));
        show(new AnswerInvitationTask(assignments, calls, declarations).create(context));
        _click(_get(Button.class, spec -> spec.withText("Declare")));
        assertThat(UI.getCurrent().getElement().getTextRecursively()).contains("The invitation has ended meanwhile");
        _assertNone(Button.class);
        _assertNone(Checkbox.class);
    }

    @Test
    void who_declared_before_hears_that_it_has_ended_and_of_no_hour_that_is_past() {
        declaration(DeclarationCall.Standing.EXPIRED);
        when(declarations.create(any())).thenReturn(new Button("Declare"));
        show(new AnswerInvitationTask(assignments, calls, declarations).create(context));
        assertThat(_find(Button.class, spec -> spec.withText("Declare"))).hasSize(1);
        assertThat(UI.getCurrent().getElement().getTextRecursively())
                .contains("has ended since you were invited")
                .doesNotContain("2027");
    }

    @Test
    void who_is_too_late_hears_why_and_can_only_decline() {
        declaration(DeclarationCall.Standing.LATE);
        show(new AnswerInvitationTask(assignments, calls, declarations).create(context));
        _setValue(_get(Checkbox.class), true);
        _click(_get(Button.class, spec -> spec.withText("Accept")));
        assertThat(UI.getCurrent().getElement().getTextRecursively())
                .contains("so you can only decline")
                .doesNotContain("open again");
        verify(assignments, never()).accept(any(), any());
    }

    private void declaration(DeclarationCall.Standing standing) {
        when(calls.own(id, assignment))
                .thenReturn(new DeclarationCall(standing, Instant.parse("2027-03-05T08:00:00Z")));
    }

    @Test
    void declining_needs_a_kind_and_for_some_kinds_words() {
        show(new AnswerInvitationTask(assignments, calls, declarations).create(context));
        _click(_get(Button.class, spec -> spec.withText("Decline")));
        RadioButtonGroup<DeclineKind> kind = _get(RadioButtonGroup.class);
        TextArea reason = _get(TextArea.class);
        assertThat(reason.getHelperText()).contains("the committee, its secretary and auditors");
        assertThat(kind.isInvalid()).isTrue();
        assertThat(reason.isInvalid()).isFalse();
        _setValue(kind, DeclineKind.OTHER);
        _click(_get(Button.class, spec -> spec.withText("Decline")));
        assertThat(reason.getErrorMessage()).isEqualTo("Say why you decline.");
        verify(assignments, never()).decline(any(), any(), any(), anyString());
        _setValue(reason, "A joint paper.");
        _setValue(kind, DeclineKind.CONFLICT);
        _click(_get(Button.class, spec -> spec.withText("Decline")));
        verify(assignments).decline(id, assignment, DeclineKind.CONFLICT, "A joint paper.");
        assertThat(done).hasSize(1);
    }

    @Test
    void who_has_no_time_needs_no_words() {
        show(new AnswerInvitationTask(assignments, calls, declarations).create(context));
        _setValue((RadioButtonGroup<DeclineKind>) _get(RadioButtonGroup.class), DeclineKind.NO_TIME);
        _click(_get(Button.class, spec -> spec.withText("Decline")));
        verify(assignments).decline(id, assignment, DeclineKind.NO_TIME, "");
    }

    private static void choose(Grid<ExpertRow> grid, int row) {
        _setValue((Checkbox) GridKt._getCellComponent(grid, row, "name"), true);
    }

    private static ExpertRow expert(String name, String country, ExpertSide side, @Nullable Unfitness unfit) {
        List<Conflict> conflicts = unfit == Unfitness.CONFLICT
                ? List.of(new Conflict(Ground.SAME_ORGANISATION, "Institute of Ecology", false))
                : List.of();
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
                conflicts,
                unfit);
    }

    private static void show(TaskForm form) {
        UI.getCurrent().add(form.content());
        form.decisions().forEach(UI.getCurrent()::add);
    }
}
