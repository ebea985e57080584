package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.khorgos.base.ui.ReasonField;

/** Says what will happen, asks for the reason and does it once. */
final class ReasonDialog extends Dialog {
    private static final int REASON_MAX = 500;

    /** @param act what to do with the reason, whose refusals are shown by the application */
    ReasonDialog(String title, String consequence, String confirm, Consumer<String> act) {
        setHeaderTitle(title);
        ReasonField reason = new ReasonField(
                getTranslation("monitoring.reason"), REASON_MAX, getTranslation("monitoring.reason.missing"));
        add(new Paragraph(consequence), reason);
        Button done = new Button(confirm, click -> {
            if (reason.isGiven()) {
                close();
                act.accept(reason.text());
            }
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), done);
    }
}
