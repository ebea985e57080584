package org.khorgos.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.TaskForm;
import org.khorgos.base.ui.Texts;
import org.khorgos.inbox.TaskRow;
import org.khorgos.inbox.draft.FormDraft;
import org.khorgos.inbox.draft.FormDraftService;

/** Keeps what is typed into the form of a task, and puts it back when the task is opened again. */
final class KeptForm {
    private KeptForm() {}

    /**
     * The same form, with a line above it where something was put back.
     *
     * @param discarded is run after the reader has discarded that
     */
    static TaskForm of(TaskRow task, TaskForm form, FormDraftService drafts, SerializableRunnable discarded) {
        if (task.kind().own()) {
            return form;
        }
        DraftFields fields = new DraftFields(form.content(), changes -> drafts.keep(task.id(), changes));
        Div kept = new Div();
        drafts.draft(task.id())
                .filter(draft -> fields.restore(draft.fields()))
                .ifPresent(draft -> kept.add(line(task, draft, drafts, discarded)));
        kept.add(form.content());
        return new TaskForm(kept, form.decisions());
    }

    private static Component line(
            TaskRow task, FormDraft draft, FormDraftService drafts, SerializableRunnable discarded) {
        Button discard = new Button(Texts.text("inbox.draft.discard"), click -> {
            drafts.discard(task.id());
            discarded.run();
        });
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Div line = new Div(
                new Span(Texts.text("inbox.draft.restored", Formats.here().dateTime(draft.savedAt()))), discard);
        line.addClassName("view-bar");
        line.getElement().setAttribute("role", "status");
        return line;
    }
}
