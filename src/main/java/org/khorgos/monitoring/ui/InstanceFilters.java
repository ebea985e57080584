package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalState.Stage;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.SearchField;
import org.khorgos.workflow.monitor.InstanceChoices;
import org.khorgos.workflow.monitor.InstanceFilter;
import org.khorgos.workflow.monitor.InstanceRow.Step;

/** The search field and the filters above the list of processes. */
final class InstanceFilters {
    private final SearchField search = new SearchField(text("search"));
    private final Select<InstanceFilter.Kind> kind = new Select<>();
    private final ComboBox<Stage> stage = box("stage", List.of(Stage.values()));
    private final ComboBox<Step> step;
    private final ComboBox<Integer> version;
    private final ComboBox<InstanceChoices.Call> call;
    private final ComboBox<String> country;
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final InstanceChoices choices;
    private final Runnable changed;
    private boolean showing;

    InstanceFilters(InstanceChoices choices, Runnable changed) {
        this.choices = choices;
        this.changed = changed;
        step = box("where", choices.steps());
        version = box("version", choices.versions());
        call = box("call", choices.calls());
        country = box("country", choices.countries());
        search.setMaxLength(InstanceFilter.TEXT_MAX);
        kind.setItems(InstanceFilter.Kind.values());
        kind.setValue(InstanceFilter.Kind.ALL);
        kind.setItemLabelGenerator(one -> text("kind." + one.name()));
        kind.setAriaLabel(text("kind"));
        stage.setItemLabelGenerator(one -> I18NProvider.translate("stage." + one.name()));
        step.setItemLabelGenerator(one ->
                I18NProvider.translate("bpmn." + one.process()) + ": " + Steps.name(one.process(), one.element()));
        version.setItemLabelGenerator(one -> text("version") + " " + one);
        call.setItemLabelGenerator(InstanceChoices.Call::title);
        country.setItemLabelGenerator(code -> Formats.here().country(code));
        day(from, "startedFrom");
        day(to, "startedTo");
        fields().forEach(field -> field.addValueChangeListener(change -> tell()));
    }

    Component[] components() {
        return new Component[] {search, kind, stage, step, version, call, country, from, to};
    }

    private List<HasValue<?, ?>> fields() {
        return List.of(search, kind, stage, step, version, call, country, from, to);
    }

    /** What the reader has chosen. */
    InstanceFilter filter() {
        Step at = step.getValue();
        return new InstanceFilter(
                kind.getValue(),
                search.getValue(),
                stage.getValue(),
                Objects.requireNonNullElse(version.getValue(), 0),
                at == null ? "" : at.process(),
                at == null ? "" : at.element(),
                from.getValue(),
                to.getValue(),
                call.getValue() == null ? null : call.getValue().id(),
                Objects.requireNonNullElse(country.getValue(), ""));
    }

    /** Sets the fields without telling anybody; a step where nothing is now is offered all the same. */
    void show(InstanceFilter filter) {
        showing = true;
        kind.setValue(filter.kind());
        search.setValue(filter.text());
        stage.setValue(filter.stage());
        choose(step, choices.steps(), filter.step().isEmpty() ? null : new Step(filter.process(), filter.step()));
        choose(version, choices.versions(), filter.version() == 0 ? null : filter.version());
        choose(country, choices.countries(), filter.country().isEmpty() ? null : filter.country());
        call.setValue(choices.calls().stream()
                .filter(one -> one.id().equals(filter.call()))
                .findFirst()
                .orElse(null));
        from.setValue(filter.from());
        to.setValue(filter.to());
        showing = false;
    }

    private static <T> void choose(ComboBox<T> box, List<T> offered, @Nullable T value) {
        if (value != null && !offered.contains(value)) {
            box.setItems(Stream.concat(offered.stream(), Stream.of(value)).toList());
        }
        box.setValue(value);
    }

    private void tell() {
        if (!showing) {
            changed.run();
        }
    }

    private static <T> ComboBox<T> box(String name, List<T> items) {
        ComboBox<T> box = new ComboBox<>();
        box.setItems(items);
        box.setPlaceholder(text(name));
        box.setAriaLabel(text(name));
        box.setClearButtonVisible(true);
        return box;
    }

    private static void day(DatePicker field, String name) {
        field.setPlaceholder(text(name));
        field.setAriaLabel(text(name));
        field.setClearButtonVisible(true);
        field.setLocale(Formats.here().locale());
    }

    private static String text(String name) {
        return I18NProvider.translate("monitoring." + name);
    }
}
