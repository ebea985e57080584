package org.khorgos.approval.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.i18n.I18NProvider;

/** The buttons of the forms, all made in the same way. */
final class DecisionButtons {
    private DecisionButtons() {}

    static Button primary(String key, Runnable act) {
        Button button = new Button(I18NProvider.translate(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    static Button refusing(String key, Runnable act) {
        Button button = new Button(I18NProvider.translate(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return button;
    }

    /**
     * Asks once before an act that cannot be taken back.
     *
     * @param key of the act; .title and .text say what happens
     */
    static void confirm(String key, Runnable act) {
        ConfirmDialog dialog = new ConfirmDialog(
                I18NProvider.translate(key + ".title"),
                I18NProvider.translate(key + ".text"),
                I18NProvider.translate(key),
                event -> act.run());
        dialog.setCancelable(true);
        dialog.setCancelText(I18NProvider.translate("approval.cancel"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }
}
