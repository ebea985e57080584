package org.khorgos.funding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.khorgos.base.Money;
import org.khorgos.base.Side;
import org.khorgos.call.CallRow;

/** The finance controller gives a call its money on one side. */
final class OpenEnvelopeDialog extends Dialog {
    private final ComboBox<CallRow> call = new ComboBox<>();
    private final RadioButtonGroup<Side> side = new RadioButtonGroup<>();
    private final AmountField amount = new AmountField(getTranslation("funding.amount"), Side.HOME.currency());
    private final Opening opening;

    /** Opens the envelope. */
    interface Opening {
        void open(CallRow call, Side side, Money amount);
    }

    OpenEnvelopeDialog(List<CallRow> calls, Opening opening) {
        this.opening = opening;
        setHeaderTitle(getTranslation("funding.open"));
        call.setLabel(getTranslation("funding.call"));
        call.setItems(calls);
        call.setItemLabelGenerator(
                row -> getTranslation("funding.callOfYear", row.title(getLocale()), String.valueOf(row.year())));
        call.setRequiredIndicatorVisible(true);
        call.setManualValidation(true);
        call.setErrorMessage(getTranslation("funding.call.needed"));
        side.setLabel(getTranslation("funding.side"));
        side.setItems(Side.values());
        side.setItemLabelGenerator(value -> getTranslation("funding.side." + value));
        side.setValue(Side.HOME);
        call.addValueChangeListener(change -> suggest());
        side.addValueChangeListener(change -> suggest());
        add(new FormLayout(call, side, amount));
        Button save = new Button(getTranslation("funding.open"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("funding.cancel"), click -> close()), save);
    }

    /** The currency of the call, and as amount what the call plans on that side. */
    private void suggest() {
        CallRow chosen = call.getValue();
        if (chosen != null) {
            amount.setCurrency(chosen.currency(side.getValue()));
            chosen.envelope(side.getValue()).ifPresent(planned -> amount.setValue(planned.amount()));
        }
    }

    private void save() {
        call.setInvalid(call.isEmpty());
        boolean valid =
                !call.isEmpty() && amount.isAtLeast(Money.zero(call.getValue().currency(side.getValue())));
        if (valid) {
            opening.open(call.getValue(), side.getValue(), amount.money().orElseThrow());
            close();
        }
    }
}
