package org.khorgos.funding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import org.khorgos.base.Money;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.HelpText;
import org.khorgos.funding.EnvelopeRow;

/** The finance controller gives a call more or less money. */
final class ChangeEnvelopeDialog extends Dialog {
    private final AmountField amount;

    ChangeEnvelopeDialog(EnvelopeRow row, String call, Consumer<Money> changing) {
        setHeaderTitle(getTranslation("funding.change.of", call, getTranslation("funding.side." + row.side())));
        amount = new AmountField(getTranslation("funding.amount"), row.amount().currency());
        amount.setValue(row.amount().amount());
        amount.setWidthFull();
        add(new HelpText(getTranslation("funding.change.help", Formats.here().money(row.spokenFor()))), amount);
        Button save = new Button(getTranslation("funding.change"), click -> {
            if (amount.isAtLeast(row.spokenFor())) {
                changing.accept(amount.money().orElseThrow());
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("funding.cancel"), click -> close()), save);
    }
}
