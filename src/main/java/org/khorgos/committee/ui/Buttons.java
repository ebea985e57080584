package org.khorgos.committee.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;

/** Buttons and lines of the page of a sitting. */
final class Buttons {
    private Buttons() {}

    static Button small(String text, String aloud, SerializableRunnable act) {
        Button button = new Button(text, click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(aloud);
        return button;
    }

    static Button icon(VaadinIcon icon, String aloud, SerializableRunnable act) {
        Button button = new Button(icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(aloud);
        button.setTooltipText(aloud);
        return button;
    }

    /** Two lines of text, the second one quieter. */
    static Div words(String first, String second) {
        Span name = new Span(first);
        name.addClassName("member-name");
        Span more = new Span(second);
        more.addClassName("member-organisation");
        return new Div(name, more);
    }
}
