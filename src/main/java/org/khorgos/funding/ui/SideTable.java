package org.khorgos.funding.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.i18n.I18NProvider;
import org.khorgos.base.Side;
import org.khorgos.base.ui.Formats;
import org.khorgos.funding.Grant;

/** Amounts of both sides, one line for each kind of amount. */
final class SideTable extends NativeTable {
    private final NativeTableBody body = new NativeTableBody();

    SideTable() {
        addClassName("side-table");
        NativeTableRow head = new NativeTableRow();
        head.add(new NativeTableCell());
        for (Side side : Side.values()) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(I18NProvider.translate("funding.side." + side));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        add(new NativeTableHeader(head), body);
    }

    /** Adds a line. */
    SideTable line(String titleKey, Grant grant) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell title = new NativeTableHeaderCell(I18NProvider.translate(titleKey));
        title.getElement().setAttribute("scope", "row");
        row.add(title);
        for (Side side : Side.values()) {
            row.add(new NativeTableCell(Formats.here().money(grant.of(side))));
        }
        body.add(row);
        return this;
    }

    /** Takes all lines away. */
    void clear() {
        body.removeAll();
    }
}
