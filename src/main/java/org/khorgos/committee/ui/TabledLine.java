package org.khorgos.committee.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.Sizes;
import org.khorgos.committee.sitting.SittingId;
import org.khorgos.committee.sitting.TabledRow;

/** A document tabled in a sitting, to be saved by its name. */
final class TabledLine extends ListItem {
    TabledLine(SittingId sitting, TabledRow row) {
        Anchor link = new Anchor(SittingController.address(sitting, row.id()), row.name());
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        Span about = new Span(getTranslation(
                "committee.tabled.about", Sizes.text(row.size()), Formats.here().dateTime(row.tabledAt())));
        about.addClassName("attachment-about");
        about.setTitle("SHA-256 " + row.sha256());
        add(link, about);
    }

    /** A list of these documents to save. */
    static UnorderedList list(SittingId sitting, List<TabledRow> rows) {
        UnorderedList list = new UnorderedList();
        list.addClassName("attachment-list");
        rows.forEach(row -> list.add(new TabledLine(sitting, row)));
        return list;
    }
}
