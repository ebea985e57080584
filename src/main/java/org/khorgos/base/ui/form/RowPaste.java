package org.khorgos.base.ui.form;

import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.text.SpreadsheetRows;

/** Reads rows of a spreadsheet into rows of a list; each row is taken whole or not at all. */
final class RowPaste<T> implements Serializable {
    private final SerializableSupplier<Fields> fields;
    private final SerializableFunction<Fields, RowForm<T>> form;
    private final List<String> names;
    private final boolean possible;

    private record Line<T>(Fields fields, RowForm<T> form) {}

    /** @param fields makes the fields for one more row */
    RowPaste(SerializableSupplier<Fields> fields, SerializableFunction<Fields, RowForm<T>> form) {
        this.fields = fields;
        this.form = form;
        Fields sample = line().fields();
        names = sample.names();
        possible = sample.cells().size() == names.size();
    }

    private Line<T> line() {
        Fields row = fields.get();
        return new Line<>(row, form.apply(row));
    }

    /** True when every field of a row can be read from a cell. */
    boolean isPossible() {
        return possible;
    }

    /** The names of the columns in their order. */
    List<String> names() {
        return names;
    }

    /** The cells of the text's rows; a first row with the names of the columns is passed over. */
    List<List<String>> split(String clipboard) {
        List<List<String>> rows = SpreadsheetRows.of(clipboard);
        boolean headed =
                !rows.isEmpty() && String.join("\t", rows.get(0)).strip().equalsIgnoreCase(String.join("\t", names));
        return rows.subList(headed ? 1 : 0, rows.size());
    }

    /** What the rows mean. */
    List<PastedRow<T>> read(List<List<String>> rows) {
        return rows.stream().map(this::row).toList();
    }

    private PastedRow<T> row(List<String> texts) {
        int columns = names.size();
        if (texts.size() < columns || texts.stream().skip(columns).anyMatch(text -> !text.isEmpty())) {
            return new PastedRow<>(
                    texts, List.of(I18NProvider.translate("base.paste.columns", texts.size(), columns)), null);
        }
        Line<T> line = line();
        List<String> shown = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Cell cell : line.fields().cells()) {
            int column = shown.size();
            Cell.Reading reading = cell.take(texts.get(column));
            shown.add(reading.shown());
            if (reading.isWrong()) {
                problems.add(I18NProvider.translate("base.form.problem", names.get(column), reading.problem()));
            }
        }
        @Nullable T value = problems.isEmpty() ? line.form().read().get() : null;
        return new PastedRow<>(shown, problems, value);
    }
}
