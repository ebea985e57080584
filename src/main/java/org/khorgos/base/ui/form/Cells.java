package org.khorgos.base.ui.form;

import static org.khorgos.base.ui.form.Cell.Reading.wrong;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khorgos.base.Languages;
import org.khorgos.base.text.WrittenDate;
import org.khorgos.base.text.WrittenNumber;
import org.khorgos.base.ui.Formats;

/** How cells of a spreadsheet are read into fields; an empty cell empties its field where the field may be empty. */
final class Cells {
    private static final int CENTS = 2;
    private static final BigDecimal AMOUNT_LIMIT = new BigDecimal("1e15");

    private Cells() {}

    static Cell line(HasValue<?, String> field, int max) {
        Cell text = text(field, max);
        return cell -> text.take(cell.replaceAll("\\s*\\n\\s*", " "));
    }

    static Cell text(HasValue<?, String> field, int max) {
        return cell -> {
            if (cell.length() > max) {
                return wrong(cell, say("tooLong", max));
            }
            field.setValue(cell);
            return Cell.Reading.of(cell);
        };
    }

    static Cell country(HasValue<?, String> field) {
        return cell -> {
            if (cell.isEmpty()) {
                return emptied(field);
            }
            Optional<String> code = Countries.find(cell);
            code.ifPresent(field::setValue);
            return code.map(one ->
                            Cell.Reading.of(Countries.name(one, Formats.here().locale())))
                    .orElseGet(() -> wrong(cell, say("country", cell)));
        };
    }

    static Cell whole(IntegerField field) {
        return cell -> {
            if (cell.isEmpty()) {
                return emptied(field);
            }
            Optional<BigDecimal> number =
                    number(cell).filter(one -> one.stripTrailingZeros().scale() <= 0);
            if (number.isEmpty()) {
                return wrong(cell, say("whole", cell));
            }
            BigDecimal value = number.get();
            if (value.compareTo(BigDecimal.valueOf(field.getMin())) < 0
                    || value.compareTo(BigDecimal.valueOf(field.getMax())) > 0) {
                return wrong(cell, say("range", cell, field.getMin(), field.getMax()));
            }
            field.setValue(value.intValueExact());
            return Cell.Reading.of(field.getValue().toString());
        };
    }

    static Cell amount(BigDecimalField field) {
        return cell -> {
            if (cell.isEmpty()) {
                return emptied(field);
            }
            Optional<BigDecimal> number = number(cell)
                    .filter(one -> one.signum() > 0 && one.compareTo(AMOUNT_LIMIT) < 0)
                    .filter(one -> one.stripTrailingZeros().scale() <= CENTS);
            number.ifPresent(field::setValue);
            return number.map(one -> Cell.Reading.of(Formats.here().number(one, CENTS)))
                    .orElseGet(() -> wrong(cell, say("amount", cell)));
        };
    }

    static Cell day(DatePicker field) {
        return cell -> {
            if (cell.isEmpty()) {
                return emptied(field);
            }
            var day = WrittenDate.of(cell);
            day.ifPresent(field::setValue);
            return day.map(one -> Cell.Reading.of(Formats.here().date(one)))
                    .orElseGet(() -> wrong(cell, say("date", cell)));
        };
    }

    /** @param label what a choice is called in a language */
    static <T> Cell choice(
            HasValue<?, T> field,
            Collection<T> choices,
            SerializableFunction<T, String> code,
            SerializableBiFunction<T, Locale, String> label) {
        List<T> all = List.copyOf(choices);
        return cell -> {
            if (cell.isEmpty() && !(field instanceof Select)) {
                return emptied(field);
            }
            Optional<T> chosen = all.stream()
                    .filter(one -> code.apply(one).equalsIgnoreCase(cell)
                            || Languages.ALL.stream().anyMatch(language -> label.apply(one, language)
                                    .equalsIgnoreCase(cell)))
                    .findFirst();
            chosen.ifPresent(field::setValue);
            return chosen.map(one ->
                            Cell.Reading.of(label.apply(one, Formats.here().locale())))
                    .orElseGet(() -> wrong(cell, cell.isEmpty() ? say("missing") : say("choice", cell)));
        };
    }

    private static Cell.Reading emptied(HasValue<?, ?> field) {
        if (field.isRequiredIndicatorVisible()) {
            return wrong("", say("missing"));
        }
        field.clear();
        return Cell.Reading.of("");
    }

    private static Optional<BigDecimal> number(String cell) {
        return WrittenNumber.of(cell, Formats.here().locale());
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate("base.paste." + key, arguments);
    }
}
