package org.khorgos.base.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;

/** A part of a proposal's pages that another feature shows; features give them as beans. */
public interface ProposalPartFactory {
    /** Position from the top. */
    int order();

    /** Message key of the part's title. */
    String titleKey();

    /**
     * A new component for one page, or nothing when there is nothing for the signed-in user there; the part then has no
     * title either.
     */
    Optional<Component> create(UUID proposal, boolean editable);
}
