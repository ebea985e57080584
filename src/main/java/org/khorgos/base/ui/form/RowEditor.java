package org.khorgos.base.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list whose rows are edited in place, added and removed. */
public final class RowEditor<T> extends Div {
    private static final Pattern ROW = Pattern.compile("\\[(\\d+)\\](?:\\.(.*))?");
    private final String texts;
    private final String bundle;
    private final String path;
    private final int max;
    private final SerializableFunction<Fields, RowForm<T>> form;
    private final SerializableSupplier<T> blank;
    private final SerializableRunnable changed;
    private final List<Row<T>> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Span error = new Span();
    private final Button add;
    private final Button paste;
    private final RowPaste<T> pasting;
    private boolean appending;

    private record Row<T>(Fields fields, RowForm<T> form, Div line) implements Serializable {}

    RowEditor(
            String bundle,
            String path,
            int max,
            SerializableFunction<Fields, RowForm<T>> form,
            SerializableSupplier<T> blank,
            SerializableRunnable changed) {
        this.bundle = bundle;
        this.path = path;
        texts = bundle + ".field." + path;
        this.max = max;
        this.form = form;
        this.blank = blank;
        this.changed = () -> {
            if (!appending) {
                changed.run();
            }
        };
        addClassName("row-editor");
        list.addClassName("row-list");
        error.addClassName("row-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        add = new Button(text(".add"), VaadinIcon.PLUS.create(), click -> addRow());
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add.addClassName("row-add");
        pasting = new RowPaste<>(() -> new Fields(bundle, path, () -> {}), form);
        paste = new Button(getTranslation("base.paste"), VaadinIcon.PASTE.create(), click -> paste(""));
        paste.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        paste.setAriaLabel(getTranslation("base.paste.title", text("")));
        paste.setVisible(pasting.isPossible());
        add(new H2(text("")), error, list, add, paste);
        if (pasting.isPossible()) {
            add(new PastedRows(this::paste));
        }
    }

    /** The values of all rows. */
    public List<T> read() {
        return rows.stream().map(row -> row.form().read().get()).toList();
    }

    /** Shows these rows instead; where they are the same already, nothing moves. */
    public void show(List<T> values) {
        if (read().equals(values)) {
            return;
        }
        rows.clear();
        list.removeAll();
        values.forEach(this::append);
        number();
    }

    void clear() {
        error.setVisible(false);
        rows.forEach(row -> row.fields().clear());
    }

    /** Says what is wrong with the list (empty path) or in one row, such as [2].amount. */
    Optional<Component> mark(String where, String text) {
        Matcher row = ROW.matcher(where);
        if (row.matches() && Integer.parseInt(row.group(1)) < rows.size() && row.group(2) != null) {
            return rows.get(Integer.parseInt(row.group(1))).fields().mark(row.group(2), text);
        }
        error.setText(error.isVisible() ? error.getText() + " " + text : text);
        error.setVisible(true);
        return Optional.of(add);
    }

    private void addRow() {
        Row<T> row = append(blank.get());
        number();
        row.fields().all().findFirst().filter(Focusable.class::isInstance).ifPresent(first -> ((Focusable<?>) first)
                .focus());
        changed.run();
    }

    private void paste(String clipboard) {
        new PasteRowsDialog<>(text(""), pasting, max - rows.size(), this::append).open(clipboard);
    }

    private void append(List<T> values) {
        values.forEach(this::append);
        number();
        changed.run();
    }

    private Row<T> append(T value) {
        Fields fields = new Fields(bundle, path, changed);
        RowForm<T> one = form.apply(fields);
        appending = true;
        one.show().accept(value);
        appending = false;
        Div line = new Div();
        line.addClassName("row-line");
        line.getElement().setAttribute("role", "group");
        fields.all().forEach(line::add);
        Row<T> row = new Row<>(fields, one, line);
        Button remove = new Button(VaadinIcon.TRASH.create(), click -> remove(row));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.addClassName("row-remove");
        line.add(remove);
        rows.add(row);
        list.add(line);
        return row;
    }

    private void remove(Row<T> row) {
        rows.remove(row);
        list.remove(row.line());
        number();
        changed.run();
    }

    /** Names every row by its position, for those who hear the page. */
    private void number() {
        for (int i = 0; i < rows.size(); i++) {
            Div line = rows.get(i).line();
            line.getElement().setAttribute("aria-label", getTranslation("base.form.row", text(""), i + 1));
            Button remove = (Button) line.getComponentAt(line.getComponentCount() - 1);
            remove.setAriaLabel(getTranslation("base.form.row.remove", text(""), i + 1));
            remove.setTooltipText(getTranslation("base.form.row.remove", text(""), i + 1));
        }
        add.setEnabled(rows.size() < max);
        paste.setEnabled(rows.size() < max);
    }

    private String text(String suffix) {
        return getTranslation(texts + suffix);
    }
}
