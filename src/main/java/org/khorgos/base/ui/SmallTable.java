package org.khorgos.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;

/** A table of a few rows that is read as a whole; where there is little room each row of a wide one becomes a card. */
public final class SmallTable extends Div {
    private static final int WIDE = 4;
    private final List<String> headers;
    private final NativeTable table = new NativeTable();
    private final NativeTableRow nothing = new NativeTableRow(new NativeTableCell("–"));

    /** @param name what the table lists, for screen readers */
    public SmallTable(String name, String... headers) {
        this.headers = List.of(headers);
        addClassName("small-table");
        setClassName("cards-when-narrow", headers.length >= WIDE);
        role(table, "table");
        table.setCaptionText(name);
        table.getCaption().addClassName("only-read-aloud");
        NativeTableRow head = new NativeTableRow();
        for (String header : headers) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(header);
            cell.getElement().setAttribute("scope", "col");
            head.add(role(cell, "columnheader"));
        }
        role(head, "row");
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
        NativeTableRow row = role(new NativeTableRow(), "row");
        for (int i = 0; i < cells.length; i++) {
            NativeTableCell cell = role(new NativeTableCell(cells[i]), "cell");
            cell.getElement().setAttribute("data-column", i < headers.size() ? headers.get(i) : "");
            row.add(cell);
        }
        if (nothing.getParent().isPresent()) {
            table.getBody().remove(nothing);
        }
        table.getBody().add(row);
        return this;
    }

    /** Said outright, since a row that is laid out as a card is no row of a table to browsers any more. */
    private static <C extends Component> C role(C part, String role) {
        part.getElement().setAttribute("role", role);
        return part;
    }
}
