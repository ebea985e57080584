package org.khorgos.inbox.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.base.NotFound;
import org.khorgos.base.ui.TaskPage;
import org.khorgos.filing.FilingReason;
import org.khorgos.filing.FilingService;
import org.khorgos.filing.ProposerKind;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.TaskRow;
import org.khorgos.inbox.draft.FormDraftService;
import org.khorgos.inbox.question.TaskQuestionService;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Race;
import org.khorgos.testing.Screens;
import org.khorgos.workflow.TaskId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was typed into the form of a task is there again, for the one who typed it, until the task is over. */
@KhorgosTest
class FormDraftTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    Desks desks;

    @Autowired
    FormDraftService drafts;

    @Autowired
    TaskQuestionService questions;

    @Autowired
    FilingService filing;

    @Autowired
    JdbcClient jdbc;

    private UserRow officer;
    private UserRow colleague;
    private TaskRow task;

    @BeforeEach
    void people() {
        officer = desks.officer();
        colleague = desks.officer();
        task = desks.task(officer, desks.toCheck());
    }

    @AfterEach
    void close() {
        people.as(officer, Screens::close);
    }

    @Test
    void every_kind_of_field_comes_back_and_the_page_says_so() {
        people.as(officer, () -> {
            open(task.id());
            assertThat(note().getValueChangeMode()).isEqualTo(ValueChangeMode.LAZY);
            _setValue(note(), "Half a thought");
            _setValue(standing(), true);
            _setValue(reasons(), Set.of(FilingReason.SCOPE, FilingReason.FORM));
            _setValue(proposer(), ProposerKind.GROUP);

            open(task.id());
            assertThat(page()).contains("Your draft of", "was restored.");
            assertThat(note().getValue()).isEqualTo("Half a thought");
            assertThat(standing().getValue()).isTrue();
            assertThat(reasons().getValue()).hasSize(2);
            assertThat(proposer().getValue()).isEqualTo(ProposerKind.GROUP);
        });
        people.as(colleague, () -> {
            open(task.id());
            assertThat(page()).doesNotContain("Your draft of");
            assertThat(note().getValue()).isEmpty();
            assertThat(drafts.draft(task.id())).isEmpty();
        });
    }

    @Test
    void a_discarded_draft_is_gone_and_so_is_one_that_says_what_the_form_says_anyway() {
        people.as(officer, () -> {
            open(task.id());
            _setValue(note(), "Half a thought");
            open(task.id());
            click("Discard the draft");
            assertThat(note().getValue()).isEmpty();
            assertThat(page()).doesNotContain("Your draft of");
            assertThat(drafts.draft(task.id())).isEmpty();

            _setValue(note(), "Half a thought");
            assertThat(drafts.draft(task.id())).isPresent();
            _setValue(note(), "");
            assertThat(drafts.draft(task.id())).isEmpty();
        });
    }

    @Test
    void a_draft_goes_with_the_task_whoever_ends_it_and_none_is_kept_after_that() {
        people.as(officer, () -> drafts.keep(task.id(), Map.of("TextArea-1", "Mine")));
        people.as(colleague, () -> drafts.keep(task.id(), Map.of("TextArea-1", "Theirs")));
        people.as(colleague, () -> filing.check(task.proposal(), Desks.IN_ORDER));
        assertThat(kept(task.id())).isZero();
        people.as(officer, () -> drafts.keep(task.id(), Map.of("TextArea-1", "Too late")));
        assertThat(kept(task.id())).isZero();
    }

    @Test
    void keeping_while_the_task_is_completed_leaves_no_draft() throws InterruptedException {
        List<@Nullable Throwable> thrown = Race.run(List.of(
                () -> people.as(officer, () -> drafts.keep(task.id(), Map.of("TextArea-1", "Mine"))),
                () -> people.as(colleague, () -> filing.check(task.proposal(), Desks.IN_ORDER))));
        assertThat(thrown).allMatch(Objects::isNull);
        assertThat(kept(task.id())).isZero();
    }

    @Test
    void nobody_keeps_or_reads_anything_at_a_task_that_is_not_their_business() {
        UserRow stranger = people.someone(Role.EXPERT);
        assertThatThrownBy(() -> people.as(stranger, () -> drafts.draft(task.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(stranger, () -> drafts.keep(task.id(), Map.of("a", "b"))))
                .isInstanceOf(NotFound.class);
        people.as(officer, () -> drafts.keep(task.id(), Map.of("TextArea-1", "x".repeat(200_000))));
        assertThat(kept(task.id())).isZero();
    }

    @Test
    void an_answer_is_kept_like_any_other_form() {
        desks.take(officer, task);
        TaskId question = people.as(officer, () -> questions.ask(task.id(), colleague.id(), "Why?", null));
        people.as(colleague, () -> {
            open(question);
            _setValue(_get(TextArea.class, spec -> spec.withLabel("Your answer")), "Because");
            assertThat(drafts.draft(question).orElseThrow().fields()).isEqualTo(Map.of("answer", "Because"));
            open(question);
            assertThat(_get(TextArea.class, spec -> spec.withLabel("Your answer"))
                            .getValue())
                    .isEqualTo("Because");
            click("Answer");
        });
        assertThat(kept(question)).isZero();
    }

    private long kept(TaskId id) {
        return jdbc.sql("select count(*) from inbox_form_draft where task_id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private void open(TaskId id) {
        Screens.close();
        Screens.openAll(context);
        UI.getCurrent().navigate("tasks/" + id);
    }

    private static String page() {
        return _get(TaskPage.class).getElement().getTextRecursively();
    }

    private static void click(String text) {
        List<Button> found = _find(Button.class, spec -> spec.withText(text));
        Screens.click(found.get(found.size() - 1));
    }

    private static TextArea note() {
        return _find(TextArea.class).get(0);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Boolean> standing() {
        return _find(RadioButtonGroup.class).get(0);
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<FilingReason> reasons() {
        return _find(CheckboxGroup.class).get(0);
    }

    @SuppressWarnings("unchecked")
    private static Select<ProposerKind> proposer() {
        return _find(Select.class).get(0);
    }
}
