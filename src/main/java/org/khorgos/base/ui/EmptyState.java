package org.khorgos.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** What stands where nothing is: it says why and what to do next. */
public final class EmptyState extends Div {
    /** An empty place without an action. */
    public EmptyState(VaadinIcon icon, String title, String hint) {
        addClassName("empty-state");
        Paragraph name = new Paragraph(title);
        name.addClassName("empty-title");
        add(Badge.decorative(icon), name, new Paragraph(hint));
    }

    /** An empty place with the action that fills it. */
    public EmptyState(VaadinIcon icon, String title, String hint, Component action) {
        this(icon, title, hint);
        add(action);
    }
}
