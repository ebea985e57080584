package org.khorgos.committee.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.khorgos.base.ui.ReasonField;
import org.khorgos.base.ui.Texts;
import org.khorgos.committee.minutes.MinutesDetails;
import org.khorgos.committee.minutes.MinutesService;
import org.khorgos.committee.sitting.SittingId;

/** What chair and secretary do with minutes: correct, sign, refuse. */
final class MinutesDialog extends Dialog {
    private MinutesDialog(String key) {
        setHeaderTitle(text(key));
    }

    static MinutesDialog correct(MinutesService minutes, SittingId sitting, String remarks, Runnable done) {
        MinutesDialog dialog = new MinutesDialog("correct");
        TextArea words = new TextArea(text("remarks"));
        words.setHelperText(text("remarks.help"));
        words.setMaxLength(MinutesService.REMARKS_MAX);
        words.setValue(remarks);
        words.setWidthFull();
        words.setManualValidation(true);
        dialog.add(words);
        Dialogs.buttons(
                dialog,
                text("correct.do"),
                () -> Dialogs.act(dialog, words, () -> {
                    minutes.correct(sitting, words.getValue());
                    done.run();
                }));
        return dialog;
    }

    static MinutesDialog refuse(MinutesService minutes, SittingId sitting, Runnable done) {
        MinutesDialog dialog = new MinutesDialog("refuse");
        ReasonField reason = new ReasonField(
                text("refusal"), MinutesService.REFUSAL_MAX, text("refusal.missing", MinutesService.REFUSAL_MAX));
        reason.setRequiredIndicatorVisible(true);
        dialog.add(new Paragraph(text("refuse.text")), reason);
        Dialogs.buttons(dialog, text("refuse"), () -> {
            if (reason.isGiven()) {
                Dialogs.act(dialog, reason, () -> {
                    minutes.refuse(sitting, reason.text());
                    done.run();
                });
            }
        });
        return dialog;
    }

    /** Signs what the page showed; its fingerprint is shown once more. */
    static MinutesDialog sign(MinutesService minutes, SittingId sitting, MinutesDetails seen, Runnable done) {
        MinutesDialog dialog = new MinutesDialog("sign");
        TextArea fingerprint = new TextArea(text("sha256"));
        fingerprint.setValue(seen.sha256());
        fingerprint.setReadOnly(true);
        fingerprint.setWidthFull();
        fingerprint.setManualValidation(true);
        dialog.add(new Paragraph(text("sign.text")), fingerprint);
        Dialogs.buttons(
                dialog,
                text("sign"),
                () -> Dialogs.act(dialog, fingerprint, () -> {
                    minutes.sign(sitting, seen.sha256());
                    done.run();
                }));
        return dialog;
    }

    private static String text(String key, Object... arguments) {
        return Texts.text("committee.minutes." + key, arguments);
    }
}
