package org.khorgos.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A titled part of a page. */
public final class PageSection extends Section {
    private final Div head;
    private final Div body = new Div();

    /** The title is a heading of the second level. */
    public PageSection(String title, Component... content) {
        addClassName("page-section");
        head = new Div(new H2(title));
        head.addClassName("section-head");
        body.addClassName("section-body");
        body.add(content);
        add(head, body);
    }

    /** Adds links or buttons at the right of the title. */
    public PageSection action(Component... components) {
        head.add(components);
        return this;
    }

    /** Replaces the content. */
    public void show(Component... content) {
        body.removeAll();
        body.add(content);
    }
}
