package org.khorgos.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.khorgos.base.Refused;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.ReasonField;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.TaskRow;
import org.khorgos.inbox.question.TaskQuestionService;
import org.khorgos.inbox.remark.TaskCommentService;

/** Asks somebody what the holder of a task needs to know; what was typed stays there when it is refused. */
final class AskDialog extends Dialog {
    private final ComboBox<UserRow> person = new ComboBox<>(getTranslation("inbox.ask.person"));
    private final ReasonField text = new ReasonField(
            getTranslation("inbox.ask.text"), TaskCommentService.TEXT_MAX, getTranslation("inbox.text.missing"));
    private final DatePicker due = new DatePicker(getTranslation("inbox.ask.due"));
    private final Button send = new Button(getTranslation("inbox.ask.send"));

    /** @param done is run after the question was asked */
    AskDialog(TaskRow task, TaskQuestionService questions, Runnable done) {
        setHeaderTitle(getTranslation("inbox.act.ASK"));
        addClassName("form-dialog");
        person.setItems(questions.people(task.id()));
        person.setItemLabelGenerator(user -> user.displayName() + ", " + user.organisationName());
        person.setRequiredIndicatorVisible(true);
        person.setManualValidation(true);
        person.setErrorMessage(getTranslation("inbox.colleague.missing"));
        person.setWidthFull();
        person.addValueChangeListener(change -> person.setInvalid(false));
        text.setRequiredIndicatorVisible(true);
        due.setClearButtonVisible(true);
        due.setManualValidation(true);
        due.addValueChangeListener(change -> due.setInvalid(false));
        Div fields = new Div(new HelpText(getTranslation("inbox.act.ASK.hint")), person, text, due);
        fields.addClassName("act-fields");
        add(fields);
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            try {
                ask(task, questions, done);
            } finally {
                send.setEnabled(true);
            }
        });
        getFooter().add(new Button(getTranslation("inbox.cancel"), click -> close()), send);
        person.focus();
    }

    private void ask(TaskRow task, TaskQuestionService questions, Runnable done) {
        person.setInvalid(person.isEmpty());
        if (!text.isGiven() || person.isEmpty()) {
            return;
        }
        UserRow asked = person.getValue();
        try {
            questions.ask(task.id(), asked.id(), text.text(), due.getValue());
        } catch (Refused refused) {
            atField(refused);
            return;
        }
        close();
        Notices.success(getTranslation("inbox.ask.sent", asked.displayName()));
        done.run();
    }

    private void atField(Refused refused) {
        String words = getTranslation(refused.messageKey(), refused.arguments());
        switch (refused.messageKey()) {
            case "inbox.day.past" -> {
                due.setErrorMessage(words);
                due.setInvalid(true);
            }
            case "inbox.ask.notFor" -> {
                person.setErrorMessage(words);
                person.setInvalid(true);
            }
            default -> throw refused;
        }
    }
}
