package org.khorgos.portfolio.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;

/** A table of a few rows that is read as a whole. */
public final class SmallTable extends Div {
    private final NativeTable table = new NativeTable();
    private final NativeTableRow nothing = new NativeTableRow(new NativeTableCell("–"));

    /** @param name what the table lists, for screen readers */
    public SmallTable(String name, String... headers) {
        addClassName("small-table");
        table.setCaptionText(name);
        table.getCaption().addClassName("only-read-aloud");
        NativeTableRow head = new NativeTableRow();
        for (String header : headers) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(header);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        table.getBody().add(nothing);
        add(table);
    }

    /** Shows the name above the table, too. */
    public SmallTable named() {
        table.getCaption().removeClassName("only-read-aloud");
        return this;
    }

    public SmallTable row(String... cells) {
        return row(Arrays.stream(cells).map(Span::new).toArray(Component[]::new));
    }

    public SmallTable row(Component... cells) {
        NativeTableRow row = new NativeTableRow();
        for (Component cell : cells) {
            row.add(new NativeTableCell(cell));
        }
        if (nothing.getParent().isPresent()) {
            table.getBody().remove(nothing);
        }
        table.getBody().add(row);
        return this;
    }
}
