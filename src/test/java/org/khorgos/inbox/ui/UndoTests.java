package org.khorgos.inbox.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.filing.FilingService;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.TaskAct;
import org.khorgos.inbox.TaskRow;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Screens;
import org.khorgos.workflow.TaskDrift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What was just done to a task can be undone by the same rules, unless somebody has acted meanwhile. */
@KhorgosTest
class UndoTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    Desks desks;

    @Autowired
    ActDesk desk;

    @Autowired
    FilingService filing;

    @Autowired
    TaskDrift drift;

    private UserRow holder;
    private UserRow colleague;
    private TaskRow task;

    @BeforeEach
    void free() {
        holder = desks.officer();
        colleague = desks.officer();
        task = desks.task(holder, desks.toCheck());
    }

    @AfterEach
    void close() {
        people.as(holder, Screens::close);
    }

    @Test
    void taking_and_giving_back() {
        people.as(holder, () -> {
            open();
            click("Take");
            click("Undo");
            assertThat(now().assignee()).isNull();
            assertThat(Screens.messages()).anyMatch(text -> text.contains("Undone."));
            click("Take");
            click("Give back");
            click("Undo");
            assertThat(now().isOf(holder.id())).isTrue();
        });
    }

    @Test
    void who_has_acted_meanwhile_is_named_and_nothing_is_done() {
        people.as(holder, () -> {
            open();
            click("Take");
            click("Give back");
        });
        desks.take(colleague, task);
        people.as(holder, () -> {
            click("Undo");
            assertThat(Screens.messages())
                    .anyMatch(text -> text.contains("was not undone") && text.contains(colleague.displayName()));
        });
        assertThat(desks.task(colleague, task.proposal()).isOf(colleague.id())).isTrue();
    }

    @Test
    void priority_is_set_back_and_not_over_what_a_colleague_set() {
        desks.take(holder, task);
        people.as(holder, () -> {
            act(TaskAct.PRIORITY, dialog -> select(90));
            assertThat(now().priority()).isEqualTo(90);
            click("Undo");
            assertThat(now().priority()).isEqualTo(50);
            act(TaskAct.PRIORITY, dialog -> select(90));
        });
        people.as(colleague, () -> desk.plan().setPriority(desk.inbox().get(task.id()), 10));
        people.as(holder, () -> {
            click("Undo");
            assertThat(Screens.messages())
                    .anyMatch(text -> text.contains(colleague.displayName() + " has set the priority meanwhile"));
            assertThat(now().priority()).isEqualTo(10);
        });
        assertThat(drift.rows()).isZero();
    }

    @Test
    void a_due_date_goes_back_with_its_reason_and_a_follow_up_day_goes() {
        desks.take(holder, task);
        people.as(holder, () -> {
            TaskRow before = now();
            TaskRow moved = desk.plan()
                    .setDue(
                            before,
                            before.createdAt()
                                    .atZone(holder.actor().zone())
                                    .toLocalDate()
                                    .plusDays(40),
                            "Late");
            desk.plan().undo(before, moved, TaskAct.DUE_DATE);
            assertThat(now().dueAt()).isEqualTo(before.dueAt());
            assertThat(now().soonAt()).isEqualTo(before.soonAt());
            assertThat(desk.comments().comments(task.id())).isEmpty();

            TaskRow looked = desk.plan()
                    .setFollowUp(
                            now(),
                            before.createdAt()
                                    .atZone(holder.actor().zone())
                                    .toLocalDate()
                                    .plusDays(9));
            desk.plan().undo(before, looked, TaskAct.FOLLOW_UP);
            assertThat(now().followUpAt()).isEqualTo(before.followUpAt());
        });
        assertThat(drift.rows()).isZero();
    }

    @Test
    void a_task_that_was_given_away_comes_back_also_to_nobody() {
        people.as(holder, () -> {
            act(TaskAct.REASSIGN, dialog -> choose(colleague));
            assertThat(now().isOf(colleague.id())).isTrue();
            click("Undo");
            assertThat(now().assignee()).isNull();

            desk.inbox().claim(task.id());
            act(TaskAct.REASSIGN, dialog -> choose(colleague));
            click("Undo");
            assertThat(now().isOf(holder.id())).isTrue();
        });
        assertThat(drift.rows()).isZero();
    }

    @Test
    void a_delegation_ends_unless_the_colleague_has_done_the_task() {
        desks.take(holder, task);
        people.as(holder, () -> {
            act(TaskAct.DELEGATE, dialog -> choose(colleague));
            click("Undo");
            assertThat(now().isOf(holder.id())).isTrue();
            assertThat(now().delegatedBy()).isNull();
            act(TaskAct.DELEGATE, dialog -> choose(colleague));
        });
        people.as(colleague, () -> filing.check(task.proposal(), Desks.IN_ORDER));
        people.as(holder, () -> {
            click("Undo");
            assertThat(Screens.messages())
                    .anyMatch(text -> text.contains("was not undone") && text.contains(colleague.displayName()));
        });
    }

    @Test
    void a_deleted_comment_comes_back_word_for_word() {
        people.as(holder, () -> {
            desk.comments().comment(task.id(), "Half a thought");
            var written = desk.comments().comments(task.id());
            open();
            click("Delete");
            assertThat(desk.comments().comments(task.id())).isEmpty();
            click("Undo");
            assertThat(desk.comments().comments(task.id())).isEqualTo(written);
        });
    }

    private void open() {
        Screens.close();
        Screens.openAll(context);
        UI.getCurrent().navigate("tasks/" + task.id());
    }

    private TaskRow now() {
        return desk.inbox().get(task.id());
    }

    private void act(TaskAct act, Consumer<BulkDialog> fill) {
        if (UI.getCurrent() == null) {
            open();
        }
        BulkDialog dialog = new BulkDialog(act, List.of(now()), desk, () -> {});
        dialog.open();
        fill.accept(dialog);
        click(UI.getCurrent().getTranslation("inbox.act." + act));
        dialog.close();
    }

    @SuppressWarnings("unchecked")
    private static void select(int priority) {
        List<Select<?>> selects = (List<Select<?>>) (List<?>) _find(Select.class);
        ((Select<Integer>) selects.get(selects.size() - 1)).setValue(priority);
    }

    @SuppressWarnings("unchecked")
    private static void choose(UserRow person) {
        List<ComboBox<?>> boxes = (List<ComboBox<?>>) (List<?>) _find(ComboBox.class);
        ((ComboBox<UserRow>) boxes.get(boxes.size() - 1)).setValue(person);
    }

    private static void click(String text) {
        List<Button> found = _find(Button.class, spec -> spec.withText(text));
        Screens.click(found.get(found.size() - 1));
    }
}
