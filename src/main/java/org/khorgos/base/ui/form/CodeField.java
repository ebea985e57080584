package org.khorgos.base.ui.form;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.codes.Classification;

/** A code of a list, found by code or name; codes that were withdrawn are shown but not offered. */
public final class CodeField extends ComboBox<String> implements Pasteable {
    private final Classification list;

    public CodeField(Classification list, String label) {
        super(label);
        this.list = list;
        setItems(list.current());
        setItemLabelGenerator(code -> list.label(code, language()));
        setClearButtonVisible(true);
    }

    /** The chosen code, empty for none. */
    public String code() {
        return Objects.requireNonNullElse(getValue(), "");
    }

    /** Shows that code, none when empty. */
    public void show(String code) {
        @Nullable String shown = code.isEmpty() ? null : code;
        setValue(shown);
    }

    @Override
    public Cell cell() {
        Cell choice = Cells.choice(this, list.current(), code -> code, list::label);
        return text -> {
            String code = text.split("\\s", 2)[0];
            if (list.status(code) == Classification.Status.WITHDRAWN) {
                return Cell.Reading.wrong(
                        text, I18NProvider.translate("base.paste.withdrawn", list.label(code, language())));
            }
            return choice.take(list.status(code) == Classification.Status.CURRENT ? code : text);
        };
    }

    private static Locale language() {
        return UI.getCurrent().getLocale();
    }
}
