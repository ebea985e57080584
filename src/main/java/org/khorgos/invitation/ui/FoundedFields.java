package org.khorgos.invitation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import org.khorgos.base.ui.form.Countries;
import org.khorgos.base.ui.form.FieldCheck;
import org.khorgos.identity.OrganisationKind;
import org.khorgos.identity.OrganisationRow;
import org.khorgos.invitation.Newcomer;

/** An organisation that is not in the list. */
class FoundedFields extends Div {
    private final TextField name = new TextField(getTranslation("invitation.organisation.name"));
    private final ComboBox<String> country = new ComboBox<>(getTranslation("identity.country"));
    private final Select<OrganisationKind> kind = new Select<>();

    FoundedFields() {
        addClassName("newcomer-fields");
        name.setMaxLength(OrganisationRow.NAME_MAX);
        name.setManualValidation(true);
        country.setItems(Countries.all(getLocale()));
        country.setItemLabelGenerator(code -> Countries.name(code, getLocale()));
        country.setManualValidation(true);
        kind.setLabel(getTranslation("invitation.organisation.kind"));
        kind.setItems(Arrays.stream(OrganisationKind.values())
                .filter(OrganisationKind::selfRegistered)
                .toList());
        kind.setItemLabelGenerator(one -> getTranslation("invitation.organisation.kind." + one));
        kind.setValue(OrganisationKind.INSTITUTE);
        name.setRequiredIndicatorVisible(true);
        country.setRequiredIndicatorVisible(true);
        add(name, country, kind);
    }

    void like(FoundedFields other) {
        name.setValue(other.name.getValue());
        country.setValue(other.country.getValue());
        kind.setValue(other.kind.getValue());
    }

    /** False when something is missing, which is then said there. */
    boolean complete(String required) {
        boolean named = FieldCheck.check(name, !name.getValue().isBlank(), required);
        return FieldCheck.check(country, !country.isEmpty(), required) && named;
    }

    /** What was typed; to be asked only when it is complete. */
    Newcomer.Founded read() {
        return new Newcomer.Founded(name.getValue().strip(), country.getValue(), kind.getValue());
    }

    void taken(String text) {
        FieldCheck.check(name, false, text);
    }
}
