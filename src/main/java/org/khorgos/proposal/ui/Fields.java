package org.khorgos.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the fields of a section or a row, labelled by their path, and finds them again to say what is wrong. */
final class Fields implements Serializable {
    private static final int PAUSE_MILLIS = 1200;
    private final String prefix;
    private final SerializableRunnable changed;
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Map<String, RowEditor<?>> lists = new LinkedHashMap<>();

    /** @param prefix path of the section or list, such as plan or plan.milestones */
    Fields(String prefix, SerializableRunnable changed) {
        this.prefix = prefix;
        this.changed = changed;
    }

    TextField text(String name, int max) {
        TextField field = new TextField(label(name));
        field.setMaxLength(max);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        return add(name, field);
    }

    TextArea area(String name, int max) {
        TextArea field = new TextArea(label(name));
        field.setMaxLength(max);
        field.setMinRows(3);
        field.setMaxRows(14);
        field.setHelperText(say("proposal.limit", max));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        return add(name, field);
    }

    ComboBox<String> country(String name) {
        ComboBox<String> field = new ComboBox<>(label(name));
        field.setItems(Countries.all(language()));
        field.setItemLabelGenerator(code -> Countries.name(code, language()));
        field.setClearButtonVisible(true);
        return add(name, field);
    }

    MultiSelectComboBox<String> countries(String name) {
        MultiSelectComboBox<String> field = new MultiSelectComboBox<>(label(name));
        field.setItems(Countries.all(language()));
        field.setItemLabelGenerator(code -> Countries.name(code, language()));
        return add(name, field);
    }

    IntegerField whole(String name, int min, int max) {
        IntegerField field = new IntegerField(label(name));
        field.setMin(min);
        field.setMax(max);
        field.setStepButtonsVisible(true);
        return add(name, field);
    }

    BigDecimalField amount(String name) {
        BigDecimalField field = new BigDecimalField(label(name));
        field.setLocale(Locale.ROOT);
        field.addClassName("amount-field");
        return add(name, field);
    }

    DatePicker date(String name) {
        DatePicker field = new DatePicker(label(name));
        field.setLocale(language());
        return add(name, field);
    }

    <E extends Enum<E>> Select<E> choice(String name, Class<E> type) {
        Select<E> field = new Select<>();
        field.setLabel(label(name));
        field.setItems(type.getEnumConstants());
        field.setItemLabelGenerator(one -> say("proposal.term." + type.getSimpleName() + "." + one.name()));
        return add(name, field);
    }

    <T> RowEditor<T> rows(
            String name, int max, SerializableFunction<Fields, RowForm<T>> form, SerializableSupplier<T> blank) {
        RowEditor<T> editor = new RowEditor<>(prefix + "." + name, max, form, blank, changed);
        lists.put(name, editor);
        return editor;
    }

    <F extends Component & HasValidation & HasValue<?, ?>> F add(String name, F field) {
        field.setManualValidation(true);
        field.addValueChangeListener(change -> changed.run());
        fields.put(name, field);
        return field;
    }

    /** The fields in the order in which they were made. */
    Stream<Component> all() {
        return fields.values().stream();
    }

    /** Takes every mark away. */
    void clear() {
        fields.values().forEach(field -> ((HasValidation) field).setInvalid(false));
        lists.values().forEach(RowEditor::clear);
    }

    /** Says what is wrong at the field with that path; empty when there is no such field here. */
    Optional<Component> mark(String path, String text) {
        Component field = fields.get(path);
        if (field instanceof HasValidation invalid) {
            invalid.setErrorMessage(invalid.isInvalid() ? invalid.getErrorMessage() : text);
            invalid.setInvalid(true);
            return Optional.of(field);
        }
        return lists.entrySet().stream()
                .filter(list -> path.equals(list.getKey()) || path.startsWith(list.getKey() + "["))
                .findFirst()
                .flatMap(list ->
                        list.getValue().mark(path.substring(list.getKey().length()), text));
    }

    private String label(String name) {
        return say("proposal.field." + prefix + "." + name);
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    private static Locale language() {
        return UI.getCurrent().getLocale();
    }
}
