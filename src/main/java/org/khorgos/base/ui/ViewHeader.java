package org.khorgos.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;

/** The head of every page: title, one line that says what the page is for, state and actions. */
public final class ViewHeader extends Header {
    private final H1 title = new H1();
    private final Paragraph purpose = new Paragraph();
    private final Nav path = new Nav();
    private final Div badges = new Div();
    private final Div actions = new Div();

    /** @param purpose one line, may be empty */
    public ViewHeader(String title, String purpose) {
        addClassName("view-header");
        path.addClassName("view-path");
        path.setAriaLabel(Texts.text("base.path"));
        badges.addClassName("view-badges");
        actions.addClassName("view-actions");
        Div heading = new Div(this.title, badges);
        heading.addClassName("view-heading");
        Div words = new Div(path, heading, this.purpose);
        words.addClassName("view-words");
        add(words, actions);
        setTitle(title);
        setPurpose(purpose);
        path.setVisible(false);
    }

    @Override
    public void setTitle(String text) {
        title.setText(text);
    }

    /** Replaces the line under the title. */
    public void setPurpose(String text) {
        purpose.setText(text);
        purpose.setVisible(!text.isEmpty());
    }

    /** Adds a badge beside the title. */
    public ViewHeader badge(Component badge) {
        badges.add(badge);
        return this;
    }

    /** Replaces all badges beside the title. */
    public ViewHeader onlyBadge(Component badge) {
        badges.removeAll();
        return badge(badge);
    }

    /** Adds buttons at the right, the primary one last. */
    public ViewHeader action(Component... components) {
        actions.add(components);
        return this;
    }

    /** Adds a step to the path above the title. */
    public ViewHeader breadcrumb(String text, String route) {
        path.add(new Anchor(route, text));
        path.setVisible(true);
        return this;
    }
}
