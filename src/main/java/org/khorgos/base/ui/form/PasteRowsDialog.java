package org.khorgos.base.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Takes rows that were copied from a spreadsheet, shows how they are read, and adds all of them or none. */
final class PasteRowsDialog<T> extends Dialog {
    private static final int LONGEST = 200_000;
    private final RowPaste<T> paste;
    private final int room;
    private final TextArea text = new TextArea(getTranslation("base.paste.text"));
    private final Paragraph verdict = new Paragraph();
    private final Div table = new Div();
    private final Button add = new Button();
    private List<PastedRow<T>> rows = List.of();

    /**
     * @param list name of the list
     * @param room how many rows may still be added
     * @param taken gets the new rows
     */
    PasteRowsDialog(String list, RowPaste<T> paste, int room, SerializableConsumer<List<T>> taken) {
        this.paste = paste;
        this.room = room;
        setHeaderTitle(getTranslation("base.paste.title", list));
        addClassName("paste-rows");
        text.setHelperText(getTranslation("base.paste.columns.help", String.join(" | ", paste.names())));
        text.setMaxLength(LONGEST);
        text.setWidthFull();
        text.setMinRows(4);
        text.setMaxRows(8);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> preview());
        verdict.getElement().setAttribute("role", "status");
        table.addClassName("pasted-table");
        table.getElement().setAttribute("tabindex", "0");
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.addClickListener(click -> {
            close();
            taken.accept(rows.stream()
                    .map(PastedRow::value)
                    .map(Objects::requireNonNull)
                    .toList());
        });
        add(text, verdict, table);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), add);
        preview();
    }

    /** Opens with that text in it. */
    void open(String clipboard) {
        text.setValue(clipboard.length() > LONGEST ? clipboard.substring(0, LONGEST) : clipboard);
        open();
        text.focus();
    }

    private void preview() {
        List<List<String>> read = paste.split(text.getValue());
        rows = read.size() > room ? List.of() : paste.read(read);
        long wrong = rows.stream().filter(row -> row.value() == null).count();
        boolean refused = wrong > 0 || read.size() > room;
        verdict.setText(verdict(read.size(), wrong));
        verdict.setClassName("row-error", refused);
        add.setText(getTranslation("base.paste.add", read.size()));
        add.setEnabled(!rows.isEmpty() && !refused);
        table.removeAll();
        table.setVisible(!rows.isEmpty());
        if (!rows.isEmpty()) {
            table.add(table());
        }
    }

    private String verdict(int read, long wrong) {
        if (read == 0) {
            return getTranslation("base.paste.nothing");
        } else if (read > room) {
            return getTranslation("base.paste.tooMany", read, room);
        }
        return wrong > 0 ? getTranslation("base.paste.wrong", wrong, read) : getTranslation("base.paste.good", read);
    }

    private Component table() {
        NativeTable all = new NativeTable();
        all.setCaptionText(getTranslation("base.paste.preview"));
        List<String> names = new ArrayList<>(paste.names());
        names.add(0, getTranslation("base.paste.row"));
        NativeTableRow head = new NativeTableRow();
        names.stream().map(NativeTableHeaderCell::new).forEach(head::add);
        all.getHead().add(head);
        for (int i = 0; i < rows.size(); i++) {
            line(i + 1, rows.get(i), names.size()).forEach(all.getBody()::add);
        }
        return all;
    }

    private static <T> Stream<NativeTableRow> line(int number, PastedRow<T> row, int columns) {
        NativeTableRow line = new NativeTableRow(new NativeTableHeaderCell(String.valueOf(number)));
        row.cells().stream().limit(columns - 1L).map(NativeTableCell::new).forEach(line::add);
        if (row.problems().isEmpty()) {
            return Stream.of(line);
        }
        NativeTableCell wrong = new NativeTableCell(String.join(" ", row.problems()));
        wrong.getElement().setAttribute("colspan", String.valueOf(columns));
        wrong.addClassName("row-error");
        return Stream.of(line, new NativeTableRow(wrong));
    }
}
