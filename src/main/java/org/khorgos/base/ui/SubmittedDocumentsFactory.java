package org.khorgos.base.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** Shows the documents of a submitted version on the pages of other features; the feature of the documents gives one as a bean. */
public interface SubmittedDocumentsFactory {
    /** A new component with what was attached when that version was submitted; called with a user signed in. */
    Component create(UUID proposal, int version);
}
