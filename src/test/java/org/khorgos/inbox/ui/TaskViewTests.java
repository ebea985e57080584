package org.khorgos.inbox.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.base.Refused;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.TaskPage;
import org.khorgos.filing.FilingService;
import org.khorgos.filing.FormCheck;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.TaskRow;
import org.khorgos.signature.TakeBackService;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The page of one task by what people see and do on it. */
@KhorgosTest
class TaskViewTests {
    @Autowired
    TakeBackService takingBack;

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    Desks desks;

    @Autowired
    FilingService filing;

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void the_form_stands_beside_the_proposal() {
        UserRow officer = desks.officer();
        TaskRow task = desks.task(officer, desks.toCheck());
        people.as(officer, () -> {
            open(task);

            assertThat(_get(H1.class).getText()).isEqualTo("Check the form");
            assertThat(_get(Div.class, spec -> spec.withClasses("task-form"))
                            .getElement()
                            .getTextRecursively())
                    .contains("Is it a proposal?", "What the proposers are told");
            assertThat(_get(Div.class, spec -> spec.withClasses("task-dossier"))
                            .getElement()
                            .getTextRecursively())
                    .contains("Two teams measure what snow gives.");
            assertThat(buttons()).contains("Finish the check", "Take");
            assertThat(banner()).isEmpty();
        });
    }

    @Test
    void the_page_says_why_one_sees_the_task() {
        UserRow officer = desks.officer();
        TaskRow task = desks.task(officer, desks.toCheck());
        people.as(officer, () -> {
            open(task);
            Screens.click(_get(
                    Button.class,
                    spec -> spec.withPredicate(button ->
                            "Why do I see this?".equals(button.getAriaLabel().orElse("")))));
            assertThat(_get(WhyDialog.class).getElement().getTextRecursively()).contains("Check the form", "Office");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "nonsense", "foreign", "of an own proposal"})
    void what_is_not_ones_business_looks_like_what_is_not_there(String which) {
        UserRow proposer = people.someone(Role.PROPOSER, Role.OFFICE);
        String address =
                switch (which) {
                    case "unknown" -> UUID.randomUUID().toString();
                    case "foreign" -> {
                        UserRow cosignatory = people.someone(Role.PROPOSER);
                        yield desks.task(cosignatory, desks.sent(people.someone(Role.PROPOSER), cosignatory))
                                .id()
                                .toString();
                    }
                    case "of an own proposal" ->
                        desks.task(desks.officer(), desks.sent(proposer)).id().toString();
                    default -> which;
                };
        people.as(proposer, () -> {
            open("tasks/" + address);

            assertThat(_get(H1.class).getText()).isEqualTo("There is nothing here");
            assertThat(_find(TaskPage.class)).isEmpty();
        });
    }

    @Test
    void taking_and_giving_back_leave_the_form_and_what_was_typed() {
        UserRow officer = desks.officer();
        TaskRow task = desks.task(officer, desks.toCheck());
        people.as(officer, () -> {
            open(task);
            _setValue(note(), "Half a thought");

            click("Take");
            assertThat(desks.task(officer, task.proposal()).assignee()).isEqualTo(officer.id());
            assertThat(buttons()).contains("Give back").doesNotContain("Take");
            assertThat(note().getValue()).isEqualTo("Half a thought");

            click("Give back");
            assertThat(desks.task(officer, task.proposal()).assignee()).isNull();
            assertThat(buttons()).contains("Take").doesNotContain("Give back");
            assertThat(note().getValue()).isEqualTo("Half a thought");
            assertThat(Screens.messages()).hasSize(2).allMatch(text -> text.endsWith("Undo"));
        });
    }

    @Test
    void who_was_to_sign_what_was_taken_back_reads_by_whom_and_when_and_nothing_of_the_text() {
        UserRow first = people.someone(Role.PROPOSER);
        UserRow cosignatory = people.someone(Role.PROPOSER);
        UserRow other = people.someone(Role.PROPOSER);
        TaskRow task = desks.task(cosignatory, desks.sent(first, cosignatory, other));
        people.as(cosignatory, () -> {
            open(task);
            assertThat(buttons()).contains("Sign");
        });
        people.as(first, () -> takingBack.takeBack(task.proposal()));

        people.as(cosignatory, () -> {
            click("Sign");
            assertGone(first);
            open(task);
            assertGone(first);
        });
        people.as(other, () -> {
            open(task);
            assertThat(_get(H1.class).getText()).isEqualTo("There is nothing here");
        });
    }

    private void assertGone(UserRow first) {
        assertThat(Screens.messages()).isEmpty();
        assertThat(_find(TaskPage.class)).isEmpty();
        assertThat(_get(EmptyState.class).getElement().getTextRecursively())
                .contains(first.displayName() + " took the proposal back on ", "you are asked anew")
                .doesNotContain("Snow");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("tasks");
    }

    @Test
    void a_task_for_one_person_is_not_given_to_a_group() {
        UserRow cosignatory = people.someone(Role.PROPOSER);
        TaskRow task = desks.task(cosignatory, desks.sent(people.someone(Role.PROPOSER), cosignatory));
        people.as(cosignatory, () -> {
            open(task);
            assertThat(_get(H1.class).getText()).isEqualTo("Sign the proposal");

            assertThat(buttons()).contains("Sign", "Decline").doesNotContain("Give back", "Take");
        });
        assertThatThrownBy(() -> desks.giveBack(cosignatory, task)).isInstanceOf(Refused.class);
        assertThat(desks.task(cosignatory, task.proposal()).assignee()).isEqualTo(cosignatory.id());
    }

    @Test
    void what_a_colleague_has_taken_can_be_read_with_the_reason() {
        UserRow officer = desks.officer();
        UserRow colleague = desks.officer();
        TaskRow task = desks.task(officer, desks.toCheck());
        desks.take(colleague, task);
        people.as(officer, () -> {
            open(task);

            assertThat(banner())
                    .contains("Taken by " + colleague.displayName() + ". Ask them or choose another task.")
                    .contains("Back to the tasks");
            assertThat(buttons()).doesNotContain("Finish the check", "Take", "Give back");
            assertThat(_find(TextArea.class)).extracting(TextArea::getLabel).containsExactly("Your comment");
        });
    }

    @Test
    void what_is_done_can_be_read_with_who_did_it_and_without_a_reproach() {
        UserRow officer = desks.officer();
        UserRow colleague = desks.officer();
        TaskRow task = desks.task(officer, desks.toCheck());
        check(colleague, task);
        for (UserRow reader : List.of(officer, colleague)) {
            people.as(reader, () -> {
                open(task);
                assertThat(banner())
                        .contains("Done by " + colleague.displayName() + " on ")
                        .doesNotContain("typed");
                assertThat(buttons()).doesNotContain("Finish the check", "Take", "Give back");
            });
            Screens.close();
        }
    }

    @Test
    void completing_says_so_and_goes_to_the_next_task_of_mine() {
        UserRow officer = desks.officer();
        TaskRow first = desks.task(officer, desks.toCheck());
        TaskRow second = desks.task(officer, desks.toCheck());
        desks.take(officer, second);
        people.as(officer, () -> {
            open(first);
            answerYes();
            click("Finish the check");

            assertThat(Screens.messages()).containsExactly("Done: Check the form. A decision cannot be undone.");
            assertThat(path()).isEqualTo("tasks/" + second.id());
            assertThat(buttons()).contains("Finish the check", "Give back");
            assertThat(banner()).isEmpty();
        });
    }

    @Test
    void completing_the_last_task_goes_back_to_the_inbox() {
        UserRow cosignatory = people.someone(Role.PROPOSER);
        TaskRow task = desks.task(cosignatory, desks.sent(people.someone(Role.PROPOSER), cosignatory));
        people.as(cosignatory, () -> {
            open(task);
            click("Sign");

            assertThat(Screens.messages()).containsExactly("Done: Sign the proposal. A decision cannot be undone.");
            assertThat(path()).isEqualTo("tasks");
        });
    }

    @Test
    void who_comes_second_is_told_who_was_first_and_keeps_what_was_typed() {
        UserRow officer = desks.officer();
        UserRow colleague = desks.officer();
        TaskRow task = desks.task(officer, desks.toCheck());
        people.as(officer, () -> {
            open(task);
            answerYes();
            _setValue(note(), "All in order, I think.");
            check(colleague, task);

            click("Finish the check");
            assertThat(Screens.messages()).singleElement().satisfies(words -> assertThat(words)
                    .startsWith("Done by " + colleague.displayName() + " on ")
                    .endsWith("Nothing you typed was sent."));
            assertThat(path()).isEqualTo("tasks/" + task.id());
            assertThat(note().getValue()).isEqualTo("All in order, I think.");
        });
    }

    @Test
    void a_tab_is_told_when_somebody_takes_its_task_and_when_it_is_free_again() {
        UserRow officer = desks.officer();
        UserRow colleague = desks.officer();
        TaskRow task = desks.task(officer, desks.toCheck());
        people.as(officer, () -> {
            open(task);
            _setValue(note(), "Half a thought");

            desks.take(colleague, task);
            Desks.eventually(() -> assertThat(banner()).contains("Taken by " + colleague.displayName()));
            assertThat(note().getValue()).isEqualTo("Half a thought");

            desks.giveBack(colleague, task);
            Desks.eventually(() -> assertThat(banner()).isEmpty());

            check(colleague, task);
            Desks.eventually(() ->
                    assertThat(banner()).contains("Done by " + colleague.displayName(), "Nothing you typed was sent."));
        });
    }

    @Test
    void a_page_without_a_form_gets_it_when_the_task_is_free_again() {
        UserRow officer = desks.officer();
        UserRow colleague = desks.officer();
        TaskRow task = desks.task(officer, desks.toCheck());
        desks.take(colleague, task);
        people.as(officer, () -> {
            open(task);
            assertThat(buttons()).doesNotContain("Finish the check");

            desks.giveBack(colleague, task);
            Desks.eventually(() -> assertThat(buttons()).contains("Finish the check", "Take"));
            assertThat(banner()).isEmpty();
        });
    }

    @Test
    void the_next_task_too_is_told_when_somebody_ends_it() {
        UserRow officer = desks.officer();
        TaskRow first = desks.task(officer, desks.toCheck());
        TaskRow second = desks.task(officer, desks.toCheck());
        desks.take(officer, second);
        people.as(officer, () -> {
            open(first);
            answerYes();
            click("Finish the check");
            assertThat(path()).isEqualTo("tasks/" + second.id());

            check(officer, second);
            Desks.eventually(() -> assertThat(banner()).contains("Done by " + officer.displayName()));
        });
    }

    private void open(TaskRow task) {
        open("tasks/" + task.id());
    }

    private void open(String address) {
        Screens.openAll(context);
        UI.getCurrent().navigate(address);
    }

    private void check(UserRow officer, TaskRow task) {
        people.as(
                officer, () -> filing.check(task.proposal(), new FormCheck(Set.of(), true, true, true, "", Set.of())));
    }

    @SuppressWarnings("unchecked")
    private static void answerYes() {
        _find(RadioButtonGroup.class).forEach(question -> _setValue((RadioButtonGroup<Boolean>) question, true));
    }

    private static TextArea note() {
        return _get(TextArea.class, spec -> spec.withLabel("Note to the proposers"));
    }

    private static void click(String text) {
        Screens.click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static List<String> buttons() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }

    /** What the banner on top says, empty while it is hidden. */
    private static String banner() {
        return _find(Div.class, spec -> spec.withClasses("conflict-banner")).stream()
                .map(banner -> banner.getElement().getTextRecursively())
                .findFirst()
                .orElse("");
    }

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
