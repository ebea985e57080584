package org.khorgos.call.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.khorgos.base.Refused;
import org.khorgos.base.ui.form.FieldCheck;
import org.khorgos.call.CallDraft;
import org.khorgos.call.CallEditorService;
import org.khorgos.call.CallRules;

/** Begins a call: its code and year; everything else is written on the next page. */
final class NewCallDialog extends Dialog {
    private final CallEditorService editor;
    private final TextField code = new TextField(getTranslation("call.field.titles.code"));
    private final IntegerField year = new IntegerField(getTranslation("call.field.titles.year"));

    NewCallDialog(CallEditorService editor) {
        this.editor = editor;
        setHeaderTitle(getTranslation("call.new"));
        addClassName("form-dialog");
        code.setMaxLength(30);
        code.setRequiredIndicatorVisible(true);
        code.setManualValidation(true);
        code.setHelperText(getTranslation("call.code.help"));
        year.setRequiredIndicatorVisible(true);
        year.setManualValidation(true);
        year.setMin(2000);
        year.setMax(2100);
        add(new FormLayout(code, year));
        Button begin = new Button(getTranslation("call.begin"), click -> begin());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        begin.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
        getFooter().add(new Button(getTranslation("call.cancel"), click -> close()), begin);
    }

    private void begin() {
        boolean coded = FieldCheck.check(
                code, code.getValue().strip().matches("[A-Za-z0-9-]{1,30}"), getTranslation("call.code.help"));
        boolean dated = FieldCheck.check(
                year,
                !year.isEmpty() && year.getValue() >= 2000 && year.getValue() <= 2100,
                getTranslation("call.problem.outOfRange", 2000, 2100));
        if (!coded || !dated) {
            return;
        }
        try {
            UUID call = editor.create(CallDraft.of(code.getValue(), year.getValue(), CallRules.usual()));
            close();
            UI.getCurrent().navigate(CallFormView.address(call));
        } catch (Refused taken) {
            FieldCheck.check(code, false, getTranslation(taken.messageKey(), taken.arguments()));
        }
    }
}
