package org.khorgos.base.ui;

import com.vaadin.flow.component.Component;
import java.util.List;

/** What the signed-in user can do on the list of experts beside reading it; the feature that does it gives one as a bean. */
public interface ExpertListActions {
    /** Links and buttons for the head of the page; none for users who may not. */
    List<Component> create();
}
