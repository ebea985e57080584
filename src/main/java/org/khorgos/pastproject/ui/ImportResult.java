package org.khorgos.pastproject.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.LongStream;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.PageSection;
import org.khorgos.pastproject.FileSummary;
import org.khorgos.pastproject.ImportSummary;

/** What became of the rows of each file, as figures. */
final class ImportResult extends Div {
    ImportResult(ImportSummary summary) {
        NativeTable table = new NativeTable();
        table.setCaptionText(Words.text("import.result"));
        table.getCaption().addClassName("only-read-aloud");
        NativeTableRow head = new NativeTableRow();
        List.of("file", "added", "changed", "unchanged", "rejected").forEach(name -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(Words.text("import." + name));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        summary.files().forEach(file -> table.getBody().add(row(file)));
        Div frame = new Div(table);
        frame.addClassName("small-table");
        add(new PageSection(Words.text("import.result"), frame));
    }

    private static NativeTableRow row(FileSummary file) {
        NativeTableRow row = new NativeTableRow(new NativeTableCell(file.name()));
        LongStream.of(file.added(), file.changed(), file.unchanged(), file.rejected())
                .mapToObj(Formats.here()::number)
                .map(NativeTableCell::new)
                .forEach(row::add);
        return row;
    }
}
