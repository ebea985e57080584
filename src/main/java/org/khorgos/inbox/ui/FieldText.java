package org.khorgos.inbox.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.provider.HasListDataView;
import com.vaadin.flow.data.provider.ListDataProvider;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The value of any field as a text, and back; a field that chooses among items knows them by their own texts. */
final class FieldText {
    private static final String NEXT = "\u001f";

    private FieldText() {}

    /** Nothing for a field whose values cannot be written. */
    static Optional<String> of(HasValue<?, ?> field) {
        if (field.isEmpty()) {
            return Optional.of("");
        }
        Object value = field.getValue();
        if (value instanceof Set<?> chosen) {
            return Optional.of(chosen.stream().map(String::valueOf).sorted().collect(Collectors.joining(NEXT)));
        }
        return hasItems(field) || isPlain(value) ? Optional.of(String.valueOf(value)) : Optional.empty();
    }

    /** Puts a text back into the field; false when it is no value of it (any more). */
    @SuppressWarnings("unchecked")
    static boolean put(HasValue<?, ?> field, String text) {
        if (text.isEmpty()) {
            field.clear();
            return true;
        }
        Optional<?> value = hasItems(field) ? item(field, text) : plain(field, text);
        value.ifPresent(found -> ((HasValue<?, Object>) field).setValue(found));
        return value.isPresent();
    }

    private static Optional<?> item(HasValue<?, ?> field, String text) {
        List<?> items = items(field).toList();
        if (!(field.getEmptyValue() instanceof Set)) {
            return items.stream()
                    .filter(item -> String.valueOf(item).equals(text))
                    .findFirst();
        }
        Set<String> asked = Set.of(text.split(NEXT));
        Set<Object> chosen = items.stream()
                .filter(item -> asked.contains(String.valueOf(item)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen);
    }

    private static Optional<?> plain(HasValue<?, ?> field, String text) {
        try {
            return Optional.of(parsed(field, text));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Object parsed(HasValue<?, ?> field, String text) {
        if (field instanceof Checkbox) {
            return Boolean.valueOf(text);
        } else if (field instanceof BigDecimalField) {
            return new BigDecimal(text);
        } else if (field instanceof IntegerField) {
            return Integer.valueOf(text);
        } else if (field instanceof NumberField) {
            return Double.valueOf(text);
        } else if (field instanceof DatePicker) {
            return LocalDate.parse(text);
        } else if (field instanceof TimePicker) {
            return LocalTime.parse(text);
        } else if (field instanceof DateTimePicker) {
            return LocalDateTime.parse(text);
        }
        return text;
    }

    private static boolean isPlain(Object value) {
        return value instanceof String
                || value instanceof Boolean
                || value instanceof Number
                || value instanceof LocalDate
                || value instanceof LocalTime
                || value instanceof LocalDateTime;
    }

    private static boolean hasItems(HasValue<?, ?> field) {
        return field instanceof HasListDataView<?, ?> || field instanceof ComboBoxBase<?, ?, ?>;
    }

    /** None where the items are not all at hand. */
    private static Stream<?> items(HasValue<?, ?> field) {
        if (field instanceof ComboBoxBase<?, ?, ?> box) {
            return box.getDataProvider() instanceof ListDataProvider<?> items
                    ? items.getItems().stream()
                    : Stream.empty();
        }
        return field instanceof HasListDataView<?, ?> list
                ? list.getListDataView().getItems()
                : Stream.empty();
    }
}
