package org.khorgos.conflict.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.VisibilityRule;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.conflict.ConflictRow;
import org.khorgos.conflict.ConflictService;
import org.khorgos.conflict.ExclusionService;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.review.ReviewService;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Screens;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Conflicts by what people see and write. */
@ServiceTest
@SuppressWarnings("unchecked") // the grid is found by its class
class ConflictScreensTests {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private ConflictService conflicts;

    @Autowired
    private ExclusionService exclusions;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private OwnConflictPartFactory ownConflict;

    @Autowired
    private ExclusionPartFactory exclusion;

    @Autowired
    private VisibilityRule visibility;

    @Autowired
    private People people;

    @Autowired
    private Proposals proposals;

    private UserRow proposer;
    private UserRow member;
    private ProposalId id;

    @BeforeEach
    void review() {
        proposer = people.someone(Role.PROPOSER);
        member = people.someone(Role.COMMITTEE_MEMBER);
        id = proposals.in(ProposalState.FILED, proposer);
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void the_chair_finds_a_conflict_and_waives_it_with_a_reason() {
        SystemUser.run(() -> reviews.openReview(id));
        people.as(member, () -> conflicts.declare(id, "A former student."));
        UserRow chair = people.someone(Role.COMMITTEE_CHAIR);
        people.as(chair, () -> {
            open();
            search("nobody of that name");
            assertThat(_find(EmptyState.class)).isNotEmpty();
            search(member.displayName());
            Grid<ConflictRow> grid = _get(Grid.class);
            assertThat(GridKt._findAll(grid)).hasSize(1);
            assertThat(GridKt._getFormattedRow(grid, 0)).contains("Said so: A former student.", "Own words");
            clickIn(grid);
            Dialog dialog = _get(Dialog.class);
            _click(_get(dialog, Button.class, spec -> spec.withText("Waive")));
            assertThat(_get(dialog, TextArea.class).getErrorMessage()).isEqualTo("Write why.");
            _setValue(_get(dialog, TextArea.class), "Twenty years ago.");
            _click(_get(dialog, Button.class, spec -> spec.withText("Waive")));
            assertThat(String.join(" ", GridKt._getFormattedRow(grid, 0)))
                    .contains("Waived by " + chair.displayName() + ": Twenty years ago.");
        });
        assertThat(visibility.mayView(member.actor(), id, Operation.VIEW)).isTrue();
    }

    @Test
    void who_sees_a_proposal_says_on_its_page_that_they_are_in_conflict_and_its_own_people_do_not() {
        SystemUser.run(() -> reviews.openReview(id));
        people.as(proposer, () -> {
            Screens.openAll(context);
            assertThat(ownConflict.create(id.value(), false)).isEmpty();
        });
        people.as(member, () -> {
            Screens.openAll(context);
            UI.getCurrent().add(ownConflict.create(id.value(), false).orElseThrow());
            _click(_get(Button.class, spec -> spec.withText("I have a conflict of interest")));
            Dialog dialog = _get(Dialog.class);
            _setValue(_get(dialog, TextArea.class), "A cousin.");
            _click(_get(dialog, Button.class, spec -> spec.withText("I have a conflict of interest")));
        });
        assertThat(visibility.mayView(member.actor(), id, Operation.VIEW)).isFalse();
    }

    @Test
    void the_proposers_hear_at_each_field_what_is_missing_and_the_secretary_reads_whom_they_named() {
        people.as(proposer, () -> {
            Screens.openAll(context);
            UI.getCurrent().add(exclusion.create(id.value(), true).orElseThrow());
            _click(_get(Button.class, spec -> spec.withText("Add")));
            TextField name = _get(TextField.class, spec -> spec.withLabel("Name"));
            assertThat(name.getErrorMessage()).isEqualTo("Write a name.");
            assertThat(name.isInvalid()).isTrue();
            assertThat(_get(TextArea.class).isInvalid()).isTrue();
            _setValue(name, "Rival Institute");
            _setValue(_get(TextArea.class), "We compete.");
            _click(_get(Button.class, spec -> spec.withText("Add")));
            assertThat(exclusions.own(id)).hasSize(1);
            _click(_get(Button.class, spec -> spec.withText("Take back")));
            assertThat(exclusions.own(id)).isEmpty();
        });
        for (UserRow reader : List.of(member, people.someone(Role.EXPERT))) {
            people.as(reader, () -> {
                Screens.openAll(context);
                assertThat(exclusion.create(id.value(), false)).isEmpty();
            });
        }
    }

    private void open() {
        Screens.openAll(context);
        UI.getCurrent().navigate(ConflictsView.ROUTE);
    }

    private static void clickIn(Grid<ConflictRow> grid) {
        Grid.Column<ConflictRow> actions =
                grid.getColumns().get(grid.getColumns().size() - 1);
        Button waive =
                (Button) ((com.vaadin.flow.data.renderer.ComponentRenderer<Button, ConflictRow>) actions.getRenderer())
                        .createComponent(GridKt._get(grid, 0));
        _click(waive);
    }

    private static void search(String words) {
        _setValue(
                _get(TextField.class, spec -> spec.withPlaceholder("Search proposals, people, organisations")), words);
    }
}
