package org.khorgos.base.ui.frame;

import com.vaadin.flow.component.Component;

/** Something in the bar at the top right (notices, language, person); features give them as beans. */
public interface HeaderItem {
    /** Position from the left. */
    int order();

    /** A new component for one browser tab. */
    Component create();
}
