package org.khorgos.draft.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Refused;
import org.khorgos.base.ui.HelpText;
import org.khorgos.draft.SectionAssignment;
import org.khorgos.draft.SectionService;
import org.khorgos.identity.UserRow;

/** Gives a section to one person until a day, or takes it away. */
final class AssignDialog extends Dialog {
    private final ComboBox<UserRow> person = new ComboBox<>(text("person"));
    private final DatePicker due = new DatePicker(text("due"));
    private final SectionService service;
    private final ProposalId id;
    private final String section;
    private final SerializableRunnable changed;

    /** @param present who writes the section so far, null when nobody does */
    AssignDialog(
            SectionService service,
            ProposalId id,
            String section,
            @Nullable SectionAssignment present,
            SerializableRunnable changed) {
        this.service = service;
        this.id = id;
        this.section = section;
        this.changed = changed;
        setHeaderTitle(getTranslation("proposal.assignment.title", getTranslation("proposal.section." + section)));
        addClassName("form-dialog");
        prepare();
        add(new HelpText(text("help")), new FormLayout(person, due));
        Button assign = new Button(text("assign"), click -> assign());
        assign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        assign.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
        getFooter().add(new Button(getTranslation("proposal.cancel"), click -> close()));
        if (present != null) {
            show(present);
            getFooter().add(new Button(text("takeAway"), click -> takeAway()));
        }
        getFooter().add(assign);
    }

    private void prepare() {
        List<UserRow> writers = service.writers(id);
        person.setItems(writers);
        person.setItemLabelGenerator(
                user -> getTranslation("proposal.person", user.displayName(), user.organisationName()));
        person.setHelperText(text("person.help"));
        person.setRequiredIndicatorVisible(true);
        person.setManualValidation(true);
        person.addValueChangeListener(change -> person.setInvalid(false));
        due.setLocale(getLocale());
        due.setRequiredIndicatorVisible(true);
        due.setManualValidation(true);
        due.addValueChangeListener(change -> due.setInvalid(false));
    }

    private void show(SectionAssignment present) {
        person.getListDataView()
                .getItems()
                .filter(user -> user.id().equals(present.assignee()))
                .findFirst()
                .ifPresent(person::setValue);
        due.setValue(present.due());
    }

    private void assign() {
        if (person.isEmpty()) {
            say(person, text("person.missing"));
        }
        if (due.isEmpty()) {
            say(due, text("due.missing"));
        }
        if (person.isEmpty() || due.isEmpty()) {
            return;
        }
        try {
            service.assign(id, section, person.getValue().id(), due.getValue());
        } catch (Refused refused) {
            HasValidation field = refused.messageKey().equals(SectionService.NO_WRITER) ? person : due;
            say(field, getTranslation(refused.messageKey(), refused.arguments()));
            return;
        }
        done();
    }

    private void takeAway() {
        service.takeAway(id, section);
        done();
    }

    private void done() {
        close();
        changed.run();
    }

    private String text(String key) {
        return getTranslation("proposal.assignment." + key);
    }

    private static void say(HasValidation field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
    }
}
