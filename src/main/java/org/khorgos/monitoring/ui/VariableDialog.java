package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Refused;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.ReasonField;
import org.khorgos.workflow.monitor.ProcessVariable;
import org.khorgos.workflow.monitor.VariableService;

/** Asks for another value of a variable, in a field of its type, and for the reason. */
final class VariableDialog extends Dialog {
    private static final int REASON_MAX = 500;
    private final VariableService service;
    private final ProposalId id;
    private final ProcessVariable variable;
    private final Runnable done;
    private final AbstractField<?, String> value;
    private final ReasonField reason = new ReasonField(
            getTranslation("monitoring.reason"), REASON_MAX, getTranslation("monitoring.reason.missing"));

    VariableDialog(VariableService service, ProposalId id, ProcessVariable variable, Runnable done) {
        this.service = service;
        this.id = id;
        this.variable = variable;
        this.done = done;
        setHeaderTitle(getTranslation("monitoring.variable.title", variable.name()));
        value = variable.type().equals("boolean") ? flag() : text();
        value.setValue(variable.value());
        add((Component) value, reason);
        Button save = new Button(getTranslation("monitoring.change"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), save);
    }

    private Select<String> flag() {
        Select<String> field = new Select<>();
        field.setLabel(getTranslation("monitoring.value"));
        field.setItems("true", "false");
        field.setWidthFull();
        return field;
    }

    private TextField text() {
        TextField field = new TextField(getTranslation("monitoring.value"));
        field.setHelperText(getTranslation("monitoring.type") + ": " + variable.type());
        field.setManualValidation(true);
        field.setWidthFull();
        return field;
    }

    private void save() {
        boolean fits = fits();
        if (reason.isGiven() && fits) {
            if (taken(() -> service.change(id, variable, value.getValue(), reason.text()))) {
                close();
                Notices.success(getTranslation("monitoring.variable.done", variable.name()));
            }
            done.run();
        }
    }

    private boolean fits() {
        return taken(() -> service.check(variable, value.getValue()));
    }

    /** Does it, or says at the value why it was refused; what was typed stays. */
    private boolean taken(Runnable act) {
        HasValidation field = (HasValidation) value;
        try {
            act.run();
            field.setInvalid(false);
            return true;
        } catch (Refused e) {
            field.setErrorMessage(getTranslation(e.messageKey(), e.arguments()));
            field.setInvalid(true);
            return false;
        }
    }
}
