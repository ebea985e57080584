package org.khorgos.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.khorgos.base.Refused;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.Tone;
import org.khorgos.inbox.TaskAct;
import org.khorgos.inbox.TaskInboxService;
import org.khorgos.inbox.TaskRow;

/** Shows first what would be done to how many tasks, then what became of each of them. */
final class BulkDialog extends Dialog {
    private final List<TaskRow> rows;
    private final ActFields fields;
    private final Runnable done;
    private final String name;
    private final TaskInboxService inbox;
    private final Button confirm;
    private final Button close = new Button(getTranslation("inbox.bulk.cancel"), click -> close());

    /** @param done is run when at least one row may have changed */
    BulkDialog(TaskAct act, List<TaskRow> rows, ActDesk desk, Runnable done) {
        this.rows = rows;
        this.done = done;
        fields = new ActFields(act, rows, desk);
        name = getTranslation("inbox.act." + act);
        inbox = desk.inbox();
        setHeaderTitle(getTranslation("inbox.bulk.title", name, rows.size()));
        addClassName("form-dialog");
        confirm = new Button(name, click -> run());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        add(preview(), fields);
        getFooter().add(close, confirm);
    }

    private Component preview() {
        Div numbers = new Div(rows.stream().map(BulkDialog::name).collect(Collectors.joining(", ")));
        numbers.addClassName("bulk-numbers");
        return new Div(new Paragraph(getTranslation("inbox.bulk.preview", rows.size())), numbers);
    }

    private void run() {
        if (!fields.isComplete()) {
            confirm.setEnabled(true);
            return;
        }
        List<BulkResult> results = BulkRun.run(rows, fields.act());
        long successes = results.stream().filter(BulkResult::isDone).count();
        removeAll();
        confirm.setVisible(false);
        close.setText(getTranslation("inbox.bulk.close"));
        close.focus();
        Paragraph sum = new Paragraph(getTranslation("inbox.bulk.sum", successes, rows.size()));
        sum.getElement().setAttribute("role", "status");
        add(sum, list(results));
        done.run();
        offerUndo(
                results.stream().filter(BulkResult::isDone).map(BulkResult::row).toList());
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

    private Component list(List<BulkResult> results) {
        UnorderedList list = new UnorderedList();
        list.addClassName("bulk-results");
        results.stream().sorted(Comparator.comparing(BulkResult::isDone)).forEach(result -> list.add(line(result)));
        return list;
    }

    private ListItem line(BulkResult result) {
        Refused refusal = result.refusal();
        String number = name(result.row());
        return refusal == null
                ? new ListItem(
                        new Badge(getTranslation("inbox.bulk.done"), Tone.DONE, VaadinIcon.CHECK), new Span(number))
                : new ListItem(
                        new Badge(getTranslation("inbox.bulk.notDone"), Tone.REFUSED, VaadinIcon.CLOSE_SMALL),
                        new Span(getTranslation(
                                "inbox.bulk.reason",
                                number,
                                getTranslation(refusal.messageKey(), refusal.arguments()))));
    }

    /** The number of the proposal, or its title before it has one. */
    private static String name(TaskRow row) {
        return row.number().isEmpty() ? row.title() : row.number();
    }
}
