package org.khorgos.discussion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import org.khorgos.base.ui.ReasonField;
import org.khorgos.discussion.DiscussionService;

/** Asks why a comment is hidden, which is for good. */
class HideDialog extends Dialog {
    HideDialog(SerializableConsumer<String> hide) {
        setHeaderTitle(getTranslation("discussion.hide.title"));
        addClassName("form-dialog");
        ReasonField reason = new ReasonField(
                getTranslation("discussion.reason"),
                DiscussionService.REASON_MAX,
                getTranslation("discussion.reason.missing"));
        Button confirm = new Button(getTranslation("discussion.hide"), click -> {
            if (reason.isGiven()) {
                close();
                hide.accept(reason.text());
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        add(new Paragraph(getTranslation("discussion.hide.help")), reason);
        getFooter().add(new Button(getTranslation("discussion.cancel"), click -> close()), confirm);
    }
}
