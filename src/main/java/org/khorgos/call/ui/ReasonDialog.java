package org.khorgos.call.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import org.khorgos.base.ui.ReasonField;
import org.khorgos.call.CallEditorService;

/** Asks for the reason of an act that others will read. */
final class ReasonDialog extends Dialog {
    private final ReasonField reason;
    private final SerializableConsumer<String> act;
    private final Div more = new Div();

    /**
     * @param key of the texts: call.publish or call.close
     * @param act is given the reason
     */
    ReasonDialog(String key, String consequence, SerializableConsumer<String> act) {
        this.act = act;
        setHeaderTitle(getTranslation(key + ".title"));
        addClassName("form-dialog");
        reason = new ReasonField(
                getTranslation("call.reason.label"),
                CallEditorService.REASON_MAX,
                getTranslation("call.reason", CallEditorService.REASON_MAX));
        reason.setRequiredIndicatorVisible(true);
        add(new Paragraph(consequence), more, reason);
        Button confirm = new Button(getTranslation(key), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
        getFooter().add(new Button(getTranslation("call.cancel"), click -> close()), confirm);
    }

    /** Shows something between the consequence and the reason. */
    ReasonDialog with(Component component) {
        more.add(component);
        return this;
    }

    private void confirm() {
        if (reason.isGiven()) {
            act.accept(reason.text());
            close();
        }
    }
}
