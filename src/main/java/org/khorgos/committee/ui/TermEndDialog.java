package org.khorgos.committee.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import org.khorgos.committee.TermRow;
import org.khorgos.committee.TermService;

/** Ends a time in the committee. */
final class TermEndDialog extends Dialog {
    TermEndDialog(TermService terms, TermRow row, Runnable ended) {
        setHeaderTitle(getTranslation("committee.term.end.of", row.person()));
        DatePicker last = new DatePicker(getTranslation("committee.term.last"));
        last.setLocale(getLocale());
        last.setRequiredIndicatorVisible(true);
        last.setManualValidation(true);
        last.addValueChangeListener(change -> last.setInvalid(false));
        add(last);
        Dialogs.buttons(this, getTranslation("committee.term.end"), () -> {
            if (last.isEmpty()) {
                Dialogs.say(last, getTranslation("committee.term.last.missing"));
                return;
            }
            Dialogs.act(this, last, () -> {
                terms.end(row.id(), last.getValue());
                ended.run();
            });
        });
    }
}
