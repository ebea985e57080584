package org.khorgos.portfolio.ui.dossier;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;

/** A link to a printed document, which opens beside the page. */
final class PdfLink {
    private PdfLink() {}

    static Anchor of(String address, String text, String readAloud) {
        Anchor link = new Anchor(address, text);
        link.setAriaLabel(readAloud);
        return prepare(link);
    }

    static Anchor prepare(Anchor link) {
        link.setRouterIgnore(true);
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }
}
