package org.khorgos.draft.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.base.MovableClock;
import org.khorgos.base.ui.PageSection;
import org.khorgos.draft.SectionAssignment;
import org.khorgos.draft.SectionService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Screens;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Giving a section to a person, as the first signatory, the assignee and another writer see it. */
@ServiceTest
class SectionPagesTests {
    private static final String PLAN = "Plan and sectors";

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    SectionService sections;

    @Autowired
    MovableClock clock;

    private UserRow first;
    private UserRow second;
    private ProposalId id;
    private LocalDate today;

    @BeforeEach
    void two_write_on_one_draft() {
        first = people.someone(Role.PROPOSER);
        second = people.someone(Role.PROPOSER);
        id = proposals.written(first, second);
        today = clock.instant().atZone(first.zone()).toLocalDate();
    }

    @AfterEach
    void close() {
        clock.resume();
        Screens.close();
    }

    @Test
    void the_first_signatory_assigns_a_section_and_is_told_at_the_field_what_is_wrong() {
        people.as(first, () -> {
            openForm("plan");
            _click(_get(section(PLAN), Button.class, spec -> spec.withText("Assign")));
            ComboBox<UserRow> person = person();
            assertThat(person.getListDataView().getItems().map(UserRow::id))
                    .containsExactlyInAnyOrder(first.id(), second.id());

            _click(button("Assign"));
            assertThat(person.getErrorMessage()).isEqualTo("Choose who shall write it.");
            assertThat(due().getErrorMessage()).isEqualTo("Say until when.");

            choose(second);
            _setValue(due(), today.minusDays(1));
            _click(button("Assign"));
            assertThat(due().isInvalid()).isTrue();
            assertThat(due().getErrorMessage()).isEqualTo("This day is past.");
            assertThat(person.getValue().id()).isEqualTo(second.id());

            _setValue(due(), today.plusDays(60));
            _click(button("Assign"));
            assertThat(due().getErrorMessage()).startsWith("The call closes on ");

            _setValue(due(), today.plusDays(3));
            _click(button("Assign"));
            _assertNone(ComboBox.class, spec -> spec.withLabel("Person"));
            assertThat(head(PLAN)).contains(second.displayName() + ", until ");
            assertThat(assignments()).singleElement().satisfies(one -> assertThat(one.due())
                    .isEqualTo(today.plusDays(3)));
        });
    }

    @Test
    void an_assignment_is_changed_and_taken_away() {
        assign(second, today.plusDays(3));
        people.as(first, () -> {
            openForm("plan");
            _click(_get(section(PLAN), Button.class, spec -> spec.withText("Change the assignment")));
            assertThat(due().getValue()).isEqualTo(today.plusDays(3));
            choose(first);
            _click(button("Assign"));
            assertThat(head(PLAN)).contains(first.displayName() + ", until ");

            _click(_get(section(PLAN), Button.class, spec -> spec.withText("Change the assignment")));
            _click(_get(Button.class, spec -> spec.withText("Take it away")));
            assertThat(head(PLAN)).doesNotContain("until");
            assertThat(assignments()).isEmpty();
        });
    }

    @Test
    void the_assignee_finds_it_on_the_home_page_comes_to_the_section_and_marks_it_ready() {
        assign(second, today.plusDays(3));
        people.as(second, () -> {
            Screens.openAll(context);
            UI.getCurrent().navigate("");
            PageSection mine = _find(PageSection.class).stream()
                    .filter(part -> text(part).startsWith("My sections"))
                    .findFirst()
                    .orElseThrow();
            assertThat(text(mine)).contains("Snow and glacier water for two valleys");
            Anchor link = _get(mine, Anchor.class, spec -> spec.withText(PLAN));
            assertThat(link.getHref()).isEqualTo("proposals/" + id + "/edit?section=plan");

            navigateToPlan();
            assertThat(section(PLAN).isOpened()).isTrue();
            assertThat(_find(Details.class)).filteredOn(Details::isOpened).hasSize(1);
            assertThat(_find(Button.class)).extracting(Button::getText).doesNotContain("Change the assignment");
            _click(_get(section(PLAN), Button.class, spec -> spec.withText("Mark as ready")));
            assertThat(head(PLAN)).contains(second.displayName() + ": ready");

            UI.getCurrent().navigate("");
            assertThat(_find(PageSection.class)).noneMatch(part -> text(part).startsWith("My sections"));
        });
        people.as(first, () -> {
            openForm("plan");
            assertThat(head(PLAN)).contains(second.displayName() + ": ready");
        });
    }

    @Test
    void what_is_overdue_is_marked_in_words() {
        assign(second, today);
        clock.moveTo(clock.instant().plus(Duration.ofDays(2)));
        people.as(first, () -> {
            openForm("basics");
            assertThat(head(PLAN)).contains("Overdue: " + second.displayName());
        });
        people.as(second, () -> {
            UI.getCurrent().navigate("");
            assertThat(_find(PageSection.class)).anyMatch(part -> text(part).startsWith("My sections"));
        });
    }

    @Test
    void other_writers_see_who_writes_what_and_assign_nothing() {
        people.as(second, () -> {
            openForm("plan");
            assertThat(_find(Button.class)).extracting(Button::getText).doesNotContain("Assign", "Mark as ready");
        });
        assign(first, today);
        people.as(second, () -> {
            navigateToPlan();
            assertThat(head(PLAN)).contains(first.displayName());
            assertThat(_find(Button.class)).extracting(Button::getText).doesNotContain("Mark as ready");
        });
    }

    private void openForm(String section) {
        Screens.openAll(context);
        UI.getCurrent().navigate("proposals/" + id + "/edit", QueryParameters.of("section", section));
    }

    private void navigateToPlan() {
        UI.getCurrent().navigate("proposals/" + id + "/edit", QueryParameters.of("section", "plan"));
    }

    private Details section(String title) {
        return _find(Details.class).stream()
                .filter(details -> text(details.getSummary()).startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private String head(String title) {
        return text(section(title).getSummary());
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<UserRow> person() {
        return _get(ComboBox.class, spec -> spec.withLabel("Person"));
    }

    private void choose(UserRow user) {
        ComboBox<UserRow> person = person();
        _setValue(
                person,
                person.getListDataView()
                        .getItems()
                        .filter(one -> one.id().equals(user.id()))
                        .findFirst()
                        .orElseThrow());
    }

    private static DatePicker due() {
        return _get(DatePicker.class, spec -> spec.withLabel("Until"));
    }

    /** The button of the dialog, which stands after those of the form. */
    private static Button button(String text) {
        List<Button> all = _find(Button.class, spec -> spec.withText(text));
        return all.get(all.size() - 1);
    }

    private void assign(UserRow to, LocalDate due) {
        people.as(first, () -> sections.assign(id, "plan", to.id(), due));
    }

    private List<SectionAssignment> assignments() {
        return people.as(first, () -> sections.assignments(id));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively().lines().collect(Collectors.joining(" "));
    }
}
