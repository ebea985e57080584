package org.khorgos.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.khorgos.base.Outcome;
import org.khorgos.base.ui.BatchDialog;
import org.khorgos.inbox.TaskAct;
import org.khorgos.inbox.TaskInboxService;
import org.khorgos.inbox.TaskRow;

/** Shows first what would be done to how many tasks, then what became of each of them. */
final class BulkDialog extends BatchDialog<TaskRow> {
    private final List<TaskRow> rows;
    private final ActFields fields;
    private final Runnable done;
    private final String name;
    private final TaskInboxService inbox;

    /** @param done is run when at least one row may have changed */
    BulkDialog(TaskAct act, List<TaskRow> rows, ActDesk desk, Runnable done) {
        this.rows = rows;
        this.done = done;
        fields = new ActFields(act, rows, desk);
        name = getTranslation("inbox.act." + act);
        inbox = desk.inbox();
        setHeaderTitle(getTranslation("inbox.bulk.title", name, rows.size()));
        preview(name, numbers(), fields);
    }

    private Component numbers() {
        Div numbers = new Div(rows.stream().map(this::name).collect(Collectors.joining(", ")));
        numbers.addClassName("bulk-numbers");
        return new Div(new Paragraph(getTranslation("inbox.bulk.preview", rows.size())), numbers);
    }

    @Override
    protected void run() {
        if (!fields.isComplete()) {
            allow(true);
            return;
        }
        List<Outcome<TaskRow>> outcomes = BulkRun.run(rows, fields.act());
        show(outcomes);
        done.run();
        offerUndo(
                outcomes.stream().filter(Outcome::isDone).map(Outcome::subject).toList());
    }

    private void offerUndo(List<TaskRow> changed) {
        List<TaskRow> reversible = fields.reverse().reversible(changed);
        if (!reversible.isEmpty()) {
            Undo.offer(
                    getTranslation("inbox.undo.many", name, reversible.size()),
                    reversible,
                    fields.reverse().act(),
                    inbox,
                    done);
        }
    }

    /** The number of the proposal, or its title before it has one. */
    @Override
    protected String name(TaskRow row) {
        return row.number().isEmpty() ? row.title() : row.number();
    }
}
