package org.khorgos.portfolio.ui.dossier;

import com.vaadin.flow.component.Component;
import org.khorgos.portfolio.DossierHead;

/** A tab of a proposal's page; it is read when somebody opens it. */
public interface DossierPart {
    /** Position from the left. */
    int order();

    /** Message key of the title. */
    String titleKey();

    /** True when there is something that this reader may look at. */
    boolean shows(DossierHead head);

    /** True when it also stands beside task forms. */
    default boolean besideTasks() {
        return false;
    }

    /** Reads and draws it. */
    Component create(DossierHead head);

    /** The same, beginning at a place of which the address of the page tells; most parts have none. */
    default Component create(DossierHead head, String place) {
        return create(head);
    }
}
