package org.khorgos.portfolio.ui.dossier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import org.khorgos.base.ui.ReasonField;
import org.khorgos.panel.ExpertAssignmentService;

/** Asks why an expert's part in the review ends, and says what follows. */
class CancelReviewDialog extends Dialog {
    CancelReviewDialog(String expert, SerializableConsumer<String> cancel) {
        setHeaderTitle(getTranslation("review.cancel.title", expert));
        addClassName("form-dialog");
        ReasonField reason = new ReasonField(
                getTranslation("review.cancel.reason"),
                ExpertAssignmentService.REASON_MAX,
                getTranslation("review.cancel.missing"));
        reason.setRequiredIndicatorVisible(true);
        Button confirm = new Button(getTranslation("review.cancel"), click -> {
            if (reason.isGiven()) {
                close();
                cancel.accept(reason.text());
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        add(new Paragraph(getTranslation("review.cancel.help")), reason);
        getFooter().add(new Button(getTranslation("review.cancel.keep"), click -> close()), confirm);
    }
}
