package org.khorgos.base.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the fields of a section or a row, labelled by their path, and finds them again to say what is wrong. */
public final class Fields implements Serializable {
    private static final int INTERVAL_MILLIS = 1000;
    private final String bundle;
    private final String prefix;
    private final SerializableRunnable changed;
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Map<String, RowEditor<?>> lists = new LinkedHashMap<>();
    private final List<Cell> cells = new ArrayList<>();

    /**
     * @param bundle name with which the texts begin, such as proposal
     * @param prefix path of the section or list, such as plan or plan.milestones
     */
    public Fields(String bundle, String prefix, SerializableRunnable changed) {
        this.bundle = bundle;
        this.prefix = prefix;
        this.changed = changed;
    }

    /** A line of text. */
    public TextField text(String name, int max) {
        TextField field = new TextField(label(name));
        field.setMaxLength(max);
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(INTERVAL_MILLIS);
        cells.add(Cells.line(field, max));
        return add(name, field);
    }

    /** A longer text. */
    public TextArea area(String name, int max) {
        TextArea field = new TextArea(label(name));
        field.setMaxLength(max);
        field.setMinRows(3);
        field.setMaxRows(14);
        field.setHelperText(say("base.form.limit", max));
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(INTERVAL_MILLIS);
        cells.add(Cells.text(field, max));
        return add(name, field);
    }

    /** A long text in Markdown. */
    public MarkdownField markdown(String name, int max) {
        return of(name, label -> new MarkdownField(label, max, INTERVAL_MILLIS));
    }

    /** One country. */
    public ComboBox<String> country(String name) {
        ComboBox<String> field = new ComboBox<>(label(name));
        field.setItems(Countries.all(language()));
        field.setItemLabelGenerator(code -> Countries.name(code, language()));
        field.setClearButtonVisible(true);
        cells.add(Cells.country(field));
        return add(name, field);
    }

    /** Several countries. */
    public MultiSelectComboBox<String> countries(String name) {
        MultiSelectComboBox<String> field = new MultiSelectComboBox<>(label(name));
        field.setItems(Countries.all(language()));
        field.setItemLabelGenerator(code -> Countries.name(code, language()));
        return add(name, field);
    }

    /** A whole number. */
    public IntegerField whole(String name, int min, int max) {
        IntegerField field = new IntegerField(label(name));
        field.setMin(min);
        field.setMax(max);
        field.setStepButtonsVisible(true);
        cells.add(Cells.whole(field));
        return add(name, field);
    }

    /** An amount of money without its currency. */
    public BigDecimalField amount(String name) {
        BigDecimalField field = new BigDecimalField(label(name));
        field.setLocale(Locale.ROOT);
        field.addClassName("amount-field");
        cells.add(Cells.amount(field));
        return add(name, field);
    }

    /** A day. */
    public DatePicker date(String name) {
        DatePicker field = new DatePicker(label(name));
        field.setLocale(language());
        cells.add(Cells.day(field));
        return add(name, field);
    }

    /** One of the terms of an enumeration. */
    public <E extends Enum<E>> Select<E> choice(String name, Class<E> type) {
        Select<E> field = new Select<>();
        field.setLabel(label(name));
        field.setItems(type.getEnumConstants());
        field.setItemLabelGenerator(one -> term(one, language()));
        cells.add(Cells.choice(field, List.of(type.getEnumConstants()), Enum::name, this::term));
        return add(name, field);
    }

    /** Several terms of an enumeration. */
    public <E extends Enum<E>> MultiSelectComboBox<E> several(String name, Class<E> type) {
        MultiSelectComboBox<E> field = new MultiSelectComboBox<>(label(name));
        field.setItems(type.getEnumConstants());
        field.setItemLabelGenerator(one -> term(one, language()));
        return add(name, field);
    }

    /** Yes or no. */
    public Checkbox flag(String name) {
        return add(name, new Checkbox(label(name)));
    }

    /** A moment to the second, in the zone that the form names. */
    public DateTimePicker moment(String name) {
        DateTimePicker field = new DateTimePicker(label(name));
        field.setLocale(language());
        field.setStep(Duration.ofSeconds(1));
        return add(name, field);
    }

    /** A time of day to the second. */
    public TimePicker time(String name) {
        TimePicker field = new TimePicker(label(name));
        field.setLocale(language());
        field.setStep(Duration.ofSeconds(1));
        return add(name, field);
    }

    /** One of these words, such as codes of currencies. */
    public ComboBox<String> code(String name, List<String> codes) {
        ComboBox<String> field = new ComboBox<>(label(name));
        field.setItems(codes);
        cells.add(Cells.choice(field, codes, code -> code, (code, language) -> code));
        return add(name, field);
    }

    /** A list of rows. */
    public <T> RowEditor<T> rows(
            String name, int max, SerializableFunction<Fields, RowForm<T>> form, SerializableSupplier<T> blank) {
        RowEditor<T> editor = new RowEditor<>(bundle, prefix + "." + name, max, form, blank, changed);
        lists.put(name, editor);
        return editor;
    }

    /** A field that is made with its label. */
    public <F extends Component & HasValidation & HasValue<?, ?>> F of(
            String name, SerializableFunction<String, F> field) {
        return add(name, field.apply(label(name)));
    }

    /** Any other field under that name. */
    public <F extends Component & HasValidation & HasValue<?, ?>> F add(String name, F field) {
        field.setManualValidation(true);
        field.addValueChangeListener(change -> changed.run());
        fields.put(name, field);
        if (field instanceof Pasteable pasteable) {
            cells.add(pasteable.cell());
        }
        return field;
    }

    /** The fields in the order in which they were made. */
    public Stream<Component> all() {
        return fields.values().stream();
    }

    /** Takes every mark away. */
    public void clear() {
        fields.values().forEach(field -> ((HasValidation) field).setInvalid(false));
        lists.values().forEach(RowEditor::clear);
    }

    /** Says what is wrong at the field with that path; empty when there is no such field here. */
    public Optional<Component> mark(String path, String text) {
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

    /** The names of the fields in their order. */
    List<String> names() {
        return fields.keySet().stream().map(this::label).toList();
    }

    /** How cells of a spreadsheet are read into the fields, in their order; some kinds of fields have none. */
    List<Cell> cells() {
        return List.copyOf(cells);
    }

    private String term(Enum<?> one, Locale language) {
        return I18NProvider.translate(
                language, bundle + ".term." + one.getDeclaringClass().getSimpleName() + "." + one.name());
    }

    private String label(String name) {
        return say(bundle + ".field." + prefix + "." + name);
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    private static Locale language() {
        return UI.getCurrent().getLocale();
    }
}
