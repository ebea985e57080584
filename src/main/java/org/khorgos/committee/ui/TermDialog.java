package org.khorgos.committee.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import org.khorgos.committee.TermDraft;
import org.khorgos.committee.TermService;
import org.khorgos.identity.UserRow;

/** Enters a time in the committee. */
final class TermDialog extends Dialog {
    private final ComboBox<UserRow> person = new ComboBox<>(getTranslation("committee.term.person"));
    private final DatePicker first = new DatePicker(getTranslation("committee.term.first"));
    private final DatePicker last = new DatePicker(getTranslation("committee.term.last"));
    private final ComboBox<UserRow> member = new ComboBox<>(getTranslation("committee.term.substitute.for"));
    private final TermService terms;
    private final Runnable entered;

    TermDialog(TermService terms, Runnable entered) {
        this.terms = terms;
        this.entered = entered;
        setHeaderTitle(getTranslation("committee.term.add"));
        var people = terms.people();
        person.setItems(people);
        person.setItemLabelGenerator(UserRow::displayName);
        person.setRequiredIndicatorVisible(true);
        person.setManualValidation(true);
        person.addValueChangeListener(change -> person.setInvalid(false));
        first.setLocale(getLocale());
        first.setRequiredIndicatorVisible(true);
        first.setManualValidation(true);
        first.addValueChangeListener(change -> first.setInvalid(false));
        last.setLocale(getLocale());
        last.setHelperText(getTranslation("committee.term.last.help"));
        member.setItems(people);
        member.setItemLabelGenerator(UserRow::displayName);
        member.setHelperText(getTranslation("committee.term.substitute.help"));
        member.setClearButtonVisible(true);
        add(new FormLayout(person, member, first, last));
        Dialogs.buttons(this, getTranslation("committee.term.add"), this::save);
    }

    private void save() {
        if (person.isEmpty()) {
            Dialogs.say(person, getTranslation("committee.term.person.missing"));
        }
        if (first.isEmpty()) {
            Dialogs.say(first, getTranslation("committee.term.first.missing"));
        }
        if (person.isEmpty() || first.isEmpty()) {
            return;
        }
        TermDraft draft = new TermDraft(
                person.getValue().id(),
                first.getValue(),
                last.getValue(),
                member.isEmpty() ? null : member.getValue().id());
        Dialogs.act(this, first, () -> {
            terms.enter(draft);
            entered.run();
        });
    }
}
