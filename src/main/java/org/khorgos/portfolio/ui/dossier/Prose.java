package org.khorgos.portfolio.ui.dossier;

import com.vaadin.flow.component.html.Div;

/** A text as somebody wrote it, with its lines. */
final class Prose extends Div {
    Prose(String text) {
        super(text.isBlank() ? "–" : text);
        addClassName("reading");
    }
}
