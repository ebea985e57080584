package org.khorgos.monitoring.ui.repair;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;
import org.khorgos.base.ui.ReasonField;

/** Asks why a repair shall not be done. */
final class DropRepairDialog extends Dialog {
    DropRepairDialog(SerializableConsumer<String> drop) {
        setHeaderTitle(getTranslation("workflow.repair.drop"));
        ReasonField reason = RepairWords.reason("dropWhy");
        add(reason);
        Button done = new Button(getTranslation("workflow.repair.drop"), click -> {
            if (reason.isGiven()) {
                close();
                drop.accept(reason.text());
            }
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), done);
    }
}
