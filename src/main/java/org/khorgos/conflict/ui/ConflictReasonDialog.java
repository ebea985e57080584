package org.khorgos.conflict.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.khorgos.base.ui.ReasonField;
import org.khorgos.conflict.ConflictService;

/** Says what follows, asks for the reason and does it once. */
final class ConflictReasonDialog extends Dialog {
    /** @param act what to do with the reason */
    ConflictReasonDialog(String title, String consequence, String confirm, Consumer<String> act) {
        setHeaderTitle(title);
        ReasonField reason = new ReasonField(
                getTranslation("conflict.reason.label"),
                ConflictService.REASON_MAX,
                getTranslation("conflict.problem.reason"));
        reason.setRequiredIndicatorVisible(true);
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
