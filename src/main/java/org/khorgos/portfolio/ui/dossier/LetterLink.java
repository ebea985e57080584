package org.khorgos.portfolio.ui.dossier;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import org.khorgos.base.ui.Formats;
import org.khorgos.release.LetterRow;

/** A letter that the proposers got, to be saved. */
final class LetterLink extends Div {
    LetterLink(LetterRow row) {
        Anchor link = new Anchor(
                row.address(),
                I18NProvider.translate(
                        "portfolio.feedback.letter", Formats.here().date(row.issuedAt())));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        add(link);
    }
}
