package org.khorgos.portfolio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.i18n.I18NProvider;

/** Buttons that open another page. */
final class ActionButtons {
    private ActionButtons() {}

    static Button to(String key, String route, boolean primary) {
        Button button = new Button(I18NProvider.translate(key));
        button.addClickListener(click -> button.getUI().ifPresent(ui -> ui.navigate(route)));
        if (primary) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }
}
