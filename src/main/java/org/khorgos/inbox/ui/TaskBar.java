package org.khorgos.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import org.khorgos.base.ui.Texts;
import org.khorgos.inbox.TaskRow;

/** What stands at the left of a task's bar: take or give back, what else can be done, and why one sees it. */
final class TaskBar {
    private final ActDesk desk;
    private final SerializableConsumer<TaskRow> changed;
    private final SerializableRunnable moved;

    /**
     * @param changed hears what was changed at the task itself
     * @param moved is run after the task was taken or given back, or something was asked
     */
    TaskBar(ActDesk desk, SerializableConsumer<TaskRow> changed, SerializableRunnable moved) {
        this.desk = desk;
        this.changed = changed;
        this.moved = moved;
    }

    Component[] of(TaskRow row, boolean mine) {
        if (!row.open()) {
            return new Component[0];
        }
        ActMenu menu = new ActMenu(row, desk, () -> changed.accept(row), moved);
        Button why = InboxCells.why(() -> new WhyDialog(row, desk.reasons().of(row.id())).open());
        return mine && !row.personal() ? new Component[] {holding(row), menu, why} : new Component[] {menu, why};
    }

    private Component holding(TaskRow row) {
        boolean take = row.assignee() == null;
        return quiet(take ? "inbox.claim" : "inbox.giveBack", () -> {
            Moves.move(row, desk, moved);
            moved.run();
        });
    }

    private static Button quiet(String key, SerializableRunnable act) {
        Button button = new Button(Texts.text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
