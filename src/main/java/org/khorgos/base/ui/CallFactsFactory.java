package org.khorgos.base.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** Shows what a call asks and gives on the pages of other features; the feature of the calls gives one as a bean. */
public interface CallFactsFactory {
    /** A new component with the rules of that version; called with a user signed in. */
    Component create(UUID callVersion);
}
