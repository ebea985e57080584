package org.khorgos.base.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A short state: icon, word and colour. */
public final class Badge extends Span {
    /** @param text one or two words */
    public Badge(String text, Tone tone, VaadinIcon icon) {
        addClassNames("badge", tone.css());
        add(decorative(icon), new Span(text));
    }

    /** An icon that screen readers pass over because a word stands beside it. */
    public static Icon decorative(VaadinIcon icon) {
        Icon drawn = icon.create();
        drawn.getElement().setAttribute("aria-hidden", "true");
        return drawn;
    }
}
