package org.khorgos.committee.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableRunnable;
import org.khorgos.base.Refused;
import org.khorgos.base.ui.Texts;

/** What the dialogs of the committee have in common. */
final class Dialogs {
    private Dialogs() {}

    /** Adds "not yet" and the button that does it. */
    static void buttons(Dialog dialog, String doing, SerializableRunnable act) {
        dialog.addClassName("form-dialog");
        Button done = new Button(doing, click -> act.run());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(Texts.text("committee.cancel"), click -> dialog.close()), done);
    }

    /** Does it and closes the dialog; a refusal is said at the field. */
    static void act(Dialog dialog, HasValidation field, Runnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            say(field, Texts.text(refused.messageKey(), refused.arguments()));
            return;
        }
        dialog.close();
    }

    /** Marks a field with words. */
    static void say(HasValidation field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
    }
}
