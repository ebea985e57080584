package org.khorgos.discussion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import org.khorgos.base.Refused;
import org.khorgos.base.ui.ReasonField;
import org.khorgos.discussion.DiscussionService;

/** Says that what was asked is done, with an answer or without; what was typed stays there when it is refused. */
class DoneDialog extends Dialog {
    private final ReasonField answer =
            new ReasonField(getTranslation("discussion.request.answer"), DiscussionService.TEXT_MAX, "");

    /** @param done is given the answer, empty for none */
    DoneDialog(SerializableConsumer<String> done) {
        setHeaderTitle(getTranslation("discussion.request.done"));
        addClassName("form-dialog");
        Button confirm = new Button(getTranslation("discussion.request.done"), click -> confirm(done));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(getTranslation("discussion.request.done.help")), answer);
        getFooter().add(new Button(getTranslation("discussion.cancel"), click -> close()), confirm);
    }

    private void confirm(SerializableConsumer<String> done) {
        try {
            done.accept(answer.text());
        } catch (Refused refused) {
            answer.setErrorMessage(getTranslation(refused.messageKey(), refused.arguments()));
            answer.setInvalid(true);
            answer.focus();
            return;
        }
        close();
    }
}
