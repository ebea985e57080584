package org.khorgos.inbox.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.base.ui.TaskPage;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.TaskRow;
import org.khorgos.inbox.question.TaskQuestionService;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Screens;
import org.khorgos.workflow.TaskId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Questions on the page of the task that asks and on that of the one who is asked. */
@KhorgosTest
class QuestionViewTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    Desks desks;

    @Autowired
    ActDesk desk;

    @Autowired
    TaskQuestionService questions;

    private UserRow holder;
    private UserRow secretary;
    private TaskRow task;

    @BeforeEach
    void taken() {
        holder = desks.officer();
        secretary = people.someone(Role.COMMITTEE_SECRETARY);
        task = desks.task(holder, desks.toCheck());
        desks.take(holder, task);
        task = desks.task(holder, task.proposal());
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void what_is_missing_is_said_at_its_field_and_nothing_typed_is_lost() {
        people.as(holder, () -> {
            open(task.id());
            new AskDialog(task, desk.questions(), () -> {}).open();
            click("Ask");
            assertThat(question().isInvalid()).isTrue();
            assertThat(person().isInvalid()).isTrue();
            _setValue(question(), "Which class?");
            _setValue(person(), secretary);
            _setValue(_get(DatePicker.class), LocalDate.of(2020, 1, 1));
            click("Ask");
            assertThat(_get(DatePicker.class).isInvalid()).isTrue();
            assertThat(question().getValue()).isEqualTo("Which class?");
            assertThat(questions.of(task.id())).isEmpty();

            _setValue(_get(DatePicker.class), null);
            click("Ask");
            assertThat(_find(AskDialog.class)).isEmpty();
            assertThat(questions.of(task.id())).hasSize(1);
            assertThat(Screens.messages()).containsExactly("You have asked " + secretary.displayName() + ".");
        });
    }

    @Test
    void somebody_is_asked_from_the_list_for_one_task_at_a_time() {
        TaskRow other = desks.task(holder, desks.toCheck());
        people.as(holder, () -> {
            Screens.close();
            Screens.openAll(context);
            BulkBar bar = new BulkBar(desk, () -> {});
            UI.getCurrent().add(bar);
            bar.show(List.of(task, other));
            assertThat(_find(Button.class, spec -> spec.withText("Ask somebody")))
                    .isEmpty();
            bar.show(List.of(task));
            click("Ask somebody");
            _setValue(question(), "Which class?");
            _setValue(person(), secretary);
            click("Ask");
            assertThat(questions.of(task.id())).hasSize(1);
            assertThat(questions.of(other.id())).isEmpty();
        });
    }

    @Test
    void the_one_who_is_asked_answers_on_a_page_of_its_own_and_the_asking_page_shows_it() {
        TaskId id = people.as(holder, () -> questions.ask(task.id(), secretary.id(), "Which class?", null));
        people.as(secretary, () -> {
            open(id);
            assertThat(page()).contains("Which class?", holder.displayName() + " asks");
            click("Answer");
            assertThat(answer().getErrorMessage()).isEqualTo("Write an answer.");
            _setValue(answer(), "The second.");
            click("Answer");
            assertThat(Screens.messages()).anyMatch(text -> text.contains("Answer a question"));
        });
        people.as(holder, () -> {
            open(task.id());
            assertThat(page()).contains("Which class?", "Answer of " + secretary.displayName(), "The second.");
            assertThat(bar()).doesNotContain("closed without an answer");
        });
    }

    @Test
    void an_open_question_warns_before_the_task_is_completed_and_can_be_taken_back() {
        people.as(holder, () -> {
            questions.ask(task.id(), secretary.id(), "Which class?", null);
            open(task.id());
            assertThat(bar())
                    .contains("One question waits for an answer.", "what is still open is closed without an answer");
            click("Take back");
            assertThat(bar()).doesNotContain("waits for an answer");
            assertThat(page()).contains("Closed without an answer by " + holder.displayName());
        });
    }

    @Test
    void completing_with_open_questions_asks_once_more_and_going_back_loses_nothing() {
        people.as(holder, () -> {
            questions.ask(task.id(), secretary.id(), "Which class?", null);
            open(task.id());
            answerYes();
            click("Finish the check");
            ConfirmDialogKt._fireCancel(_get(ConfirmDialog.class));
            assertThat(desk.inbox().get(task.id()).open()).isTrue();
            assertThat(_find(RadioButtonGroup.class)).noneMatch(RadioButtonGroup::isEmpty);

            click("Finish the check");
            ConfirmDialog sure = _get(ConfirmDialog.class);
            assertThat(sure.getElement().getProperty("header")).isEqualTo("One question is still open");
            assertThat(sure.getElement().getProperty("message"))
                    .startsWith("No answer yet from: " + secretary.displayName() + ".");
            ConfirmDialogKt._fireConfirm(sure);
            assertThat(desk.inbox().get(task.id()).open()).isFalse();
            assertThat(Screens.messages()).anyMatch(text -> text.contains("Done: Check the form"));
        });
    }

    @Test
    void without_open_questions_a_task_is_completed_at_once() {
        people.as(holder, () -> {
            TaskId asked = questions.ask(task.id(), secretary.id(), "Which class?", null);
            open(task.id());
            answerYes();
            questions.withdraw(asked);
            click("Finish the check");
            assertThat(_find(ConfirmDialog.class)).isEmpty();
            assertThat(desk.inbox().get(task.id()).open()).isFalse();
        });
    }

    @SuppressWarnings("unchecked")
    private static void answerYes() {
        _find(RadioButtonGroup.class).forEach(question -> _setValue((RadioButtonGroup<Boolean>) question, true));
    }

    private void open(TaskId id) {
        Screens.close();
        Screens.openAll(context);
        UI.getCurrent().navigate("tasks/" + id);
    }

    private static String page() {
        return _get(TaskPage.class).getElement().getTextRecursively();
    }

    private static String bar() {
        return _get(Div.class, spec -> spec.withClasses("task-bar"))
                .getElement()
                .getTextRecursively();
    }

    private static void click(String text) {
        List<Button> found = _find(Button.class, spec -> spec.withText(text));
        Screens.click(found.get(found.size() - 1));
    }

    private static TextArea question() {
        return _get(TextArea.class, spec -> spec.withLabel("Question"));
    }

    private static TextArea answer() {
        return _get(TextArea.class, spec -> spec.withLabel("Your answer"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<UserRow> person() {
        return _get(ComboBox.class, spec -> spec.withLabel("Whom do you ask?"));
    }
}
