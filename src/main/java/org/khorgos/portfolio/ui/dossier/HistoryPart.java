package org.khorgos.portfolio.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import org.khorgos.base.Messages;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.SmallTable;
import org.khorgos.portfolio.DossierHead;
import org.khorgos.portfolio.DossierService;
import org.khorgos.portfolio.HistoryRow;

/** What happened to the proposal, in plain words. */
@org.springframework.stereotype.Component
class HistoryPart implements DossierPart {
    private final DossierService dossiers;
    private final EventWords words;

    HistoryPart(DossierService dossiers, Messages messages) {
        this.dossiers = dossiers;
        this.words = new EventWords(messages);
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String titleKey() {
        return "portfolio.history";
    }

    @Override
    public boolean shows(DossierHead head) {
        return true;
    }

    @Override
    public Component create(DossierHead head) {
        SmallTable table = new SmallTable(
                text("portfolio.history"),
                text("portfolio.history.at"),
                text("portfolio.history.what"),
                text("portfolio.history.who"));
        for (HistoryRow row : dossiers.history(head.id())) {
            table.row(
                    Formats.here().dateTime(row.at()),
                    words.of(row),
                    row.actor().isEmpty() ? "–" : row.actor());
        }
        return table;
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
