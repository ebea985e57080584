package org.khorgos.base.ui;

import com.vaadin.flow.component.Component;

/** Lets the signed-in expert declare interests where another form asks for it; the feature of experts gives it. */
public interface DeclarationFactory {
    /**
     * The form of the declaration with its button.
     *
     * @param declared is run after a declaration was given
     */
    Component create(Runnable declared);
}
