package org.khorgos.base.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** Shows a proposal beside a task form; the portfolio gives it. */
public interface DossierFactory {
    /** The parts of the proposal that the signed-in user may see; throws NotFound when that is nothing. */
    Component dossier(UUID proposal);
}
