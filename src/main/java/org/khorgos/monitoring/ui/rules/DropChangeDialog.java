package org.khorgos.monitoring.ui.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;
import org.khorgos.base.ui.ReasonField;

/** Asks why a proposed change shall not come. */
final class DropChangeDialog extends Dialog {
    DropChangeDialog(SerializableConsumer<String> drop) {
        setHeaderTitle(getTranslation("workflow.rules.drop"));
        ReasonField reason = new ReasonField(
                getTranslation("workflow.rules.dropWhy"), 1000, getTranslation("workflow.rules.reasonMissing"));
        add(reason);
        Button done = new Button(getTranslation("workflow.rules.drop"), click -> {
            if (reason.isGiven()) {
                close();
                drop.accept(reason.text());
            }
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), done);
    }
}
