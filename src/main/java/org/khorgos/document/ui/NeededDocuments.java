package org.khorgos.document.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.khorgos.base.Problem;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.Tone;

/** The documents that the call asks for and that are not attached yet. */
class NeededDocuments extends UnorderedList {
    NeededDocuments() {
        addClassName("needed-documents");
    }

    /** @param missing everything that the proposal lacks; what is no document is passed over */
    void show(List<Problem> missing) {
        removeAll();
        missing.stream()
                .filter(problem -> problem.section().equals("attachments"))
                .map(problem ->
                        getTranslation(problem.messageKey(), problem.arguments().toArray()))
                .forEach(text -> add(new ListItem(new Badge(text, Tone.ATTENTION, VaadinIcon.EXCLAMATION_CIRCLE_O))));
        setVisible(getChildren().findAny().isPresent());
    }
}
