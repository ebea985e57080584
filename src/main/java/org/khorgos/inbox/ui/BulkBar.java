package org.khorgos.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.khorgos.inbox.TaskAct;
import org.khorgos.inbox.TaskRow;

/** What can be done at once to the rows selected in the inbox; hidden while none is. */
final class BulkBar extends Div {
    private static final Set<TaskAct> FOR_MANY =
            EnumSet.complementOf(EnumSet.of(TaskAct.TAKE_BACK, TaskAct.COMMENT, TaskAct.ASK));
    private final ActDesk desk;
    private final Runnable done;

    /** @param done is run after rows may have changed: the table is read again and its selection cleared */
    BulkBar(ActDesk desk, Runnable done) {
        this.desk = desk;
        this.done = done;
        addClassName("bulk-bar");
        getElement().setAttribute("role", "toolbar");
        getElement().setAttribute("aria-label", getTranslation("inbox.bulk"));
        setVisible(false);
    }

    /** Offers the acts that fit at least one of the selected rows. */
    void show(Collection<TaskRow> selected) {
        List<TaskRow> rows = List.copyOf(selected);
        removeAll();
        setVisible(!rows.isEmpty());
        if (rows.isEmpty()) {
            return;
        }
        Span count = new Span(getTranslation("inbox.bulk.selected", rows.size()));
        count.addClassName("bulk-count");
        add(count);
        if (rows.size() > BulkRun.ROWS_MAX) {
            add(new Span(getTranslation("inbox.bulk.tooMany", BulkRun.ROWS_MAX)));
            return;
        }
        Set<TaskAct> fitting = desk.acts().fitting(rows);
        FOR_MANY.stream().filter(fitting::contains).forEach(act -> add(button(act, rows)));
        if (rows.size() == 1 && fitting.contains(TaskAct.ASK)) {
            add(button(TaskAct.ASK, () -> new AskDialog(rows.get(0), desk.questions(), done).open()));
        }
    }

    private Button button(TaskAct act, List<TaskRow> rows) {
        return button(act, () -> new BulkDialog(act, rows, desk, done).open());
    }

    private Button button(TaskAct act, SerializableRunnable run) {
        Button button = new Button(getTranslation("inbox.act." + act), click -> run.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
