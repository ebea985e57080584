package org.khorgos.base.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** A part of a proposal's pages that another feature shows; features give them as beans. */
public interface ProposalPartFactory {
    /** Position from the top. */
    int order();

    /** Message key of the part's title. */
    String titleKey();

    /** False when there is nothing on this page for the signed-in user; the part then has no title either. */
    default boolean shows(UUID proposal, boolean editable) {
        return true;
    }

    /** A new component for one page; called with a user signed in. */
    Component create(UUID proposal, boolean editable);
}
