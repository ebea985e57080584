package org.khorgos.base.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** Shows what is said of a proposal; the feature of discussions gives it. */
public interface DiscussionFactory {
    /** True when the signed-in user reads at least one of the discussions, whether something is said there or not. */
    boolean shows(UUID proposal);

    /**
     * The discussions that the signed-in user reads; throws NotFound when there is none.
     *
     * @param comment the id of the one to begin at, empty or anything else for the first discussion
     */
    Component create(UUID proposal, String comment);
}
