package org.khorgos.base.ui;

import com.vaadin.flow.component.Component;

/** A part of the page on which people choose for themselves; features give them as beans. */
public interface PreferencePartFactory {
    /** Position from the top. */
    int order();

    /** A new part for one browser tab, with the choices of the signed-in user. */
    Component create();
}
