package org.khorgos.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import org.khorgos.base.Refused;
import org.khorgos.base.ui.Notices;
import org.khorgos.identity.OrganisationParentService;
import org.khorgos.identity.OrganisationRow;

/** Chooses to which organisation another one belongs. */
class ParentDialog extends Dialog {
    private final transient OrganisationParentService parents;
    private final transient OrganisationRow row;
    private final transient Runnable saved;
    private final ComboBox<OrganisationRow> parent = new ComboBox<>(getTranslation("identity.organisation.parent"));

    ParentDialog(OrganisationParentService parents, OrganisationRow row, List<OrganisationRow> all, Runnable saved) {
        this.parents = parents;
        this.row = row;
        this.saved = saved;
        setHeaderTitle(row.name());
        addClassName("form-dialog");
        parent.setItems(all);
        parent.setItemLabelGenerator(one -> one.name() + " (" + one.country() + ")");
        parent.setPlaceholder(getTranslation("identity.organisation.parent.none"));
        parent.setClearButtonVisible(true);
        parent.setManualValidation(true);
        parent.setWidthFull();
        parent.addValueChangeListener(change -> parent.setInvalid(false));
        all.stream().filter(one -> one.id().equals(row.parent())).findFirst().ifPresent(parent::setValue);
        add(parent);
        Button save = new Button(getTranslation("identity.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("identity.cancel"), click -> close()), save);
    }

    private void save() {
        try {
            parents.put(row.id(), parent.isEmpty() ? null : parent.getValue().id());
        } catch (Refused refused) {
            parent.setErrorMessage(getTranslation(refused.messageKey(), refused.arguments()));
            parent.setInvalid(true);
            return;
        }
        close();
        Notices.success(getTranslation("identity.organisations.saved", row.name()));
        saved.run();
    }
}
