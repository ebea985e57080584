package org.khorgos.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalState;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.SearchField;
import org.khorgos.base.ui.Texts;
import org.khorgos.inbox.InboxList;
import org.khorgos.inbox.TaskCall;
import org.khorgos.inbox.TaskFilter;
import org.khorgos.inbox.TaskGrouping;
import org.khorgos.inbox.TaskListService;
import org.khorgos.inbox.view.InboxLook;

/** The fields above the table: words, stage, kind of task, call, country, due date, priority, and by what the list is parted. */
final class InboxFilters {
    private final SearchField search = new SearchField(Texts.text("inbox.search"));
    private final Select<ProposalState.Stage> stage = new Select<>();
    private final ComboBox<Operation> kind = new ComboBox<>();
    private final ComboBox<TaskCall> call = new ComboBox<>();
    private final ComboBox<String> country = new ComboBox<>();
    private final Select<Integer> priority = new Select<>();
    private final Select<TaskFilter.Due> due = new Select<>();
    private final Select<TaskGrouping> group = new Select<>();
    private InboxLook look;

    /** @param changed hears each look that the reader chooses */
    InboxFilters(TaskListService tasks, InboxLook look, SerializableConsumer<InboxLook> changed) {
        this.look = look;
        search.setMaxLength(100);
        stage.setItems(InboxLook.STAGES);
        optional(stage, "inbox.stage", "inbox.anyStage", "stage.");
        kind.setItems(InboxLook.tasks());
        kind.setItemLabelGenerator(TaskTexts::kind);
        clearable(kind, "inbox.task", "inbox.anyKind");
        call.setItems(query -> offered(tasks.calls(list()).stream(), TaskCall::code, query));
        call.setItemLabelGenerator(TaskCall::code);
        clearable(call, "inbox.call", "inbox.anyCall");
        country.setItems(query -> offered(tasks.countries(list()).stream(), InboxFilters::name, query));
        country.setItemLabelGenerator(InboxFilters::name);
        clearable(country, "inbox.country", "inbox.anyCountry");
        choosePriority();
        due.setItems(TaskFilter.Due.values());
        due.setItemLabelGenerator(one -> Texts.text("inbox.due." + one.name()));
        due.setAriaLabel(Texts.text("inbox.due"));
        group.setItems(TaskGrouping.values());
        optional(group, "inbox.group", "inbox.group.NONE", "inbox.group.");
        Stream.<HasValue<?, ?>>of(search, stage, kind, call, country, due, priority, group)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        changed.accept(chosen());
                    }
                }));
    }

    private static <E extends Enum<E>> void optional(Select<E> select, String name, String none, String keys) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Texts.text(none));
        select.setItemLabelGenerator(one -> label(one, none, keys));
        select.setAriaLabel(Texts.text(name));
    }

    private static String label(@Nullable Enum<?> value, String none, String keys) {
        return Texts.text(value == null ? none : keys + value.name());
    }

    Component[] fields() {
        return new Component[] {search, stage, kind, call, country, due, priority, group};
    }

    private static void clearable(ComboBox<?> field, String name, String none) {
        field.setPlaceholder(Texts.text(none));
        field.setAriaLabel(Texts.text(name));
        field.setClearButtonVisible(true);
    }

    private void choosePriority() {
        priority.setItems(InboxLook.PRIORITIES);
        priority.setEmptySelectionAllowed(true);
        priority.setEmptySelectionCaption(Texts.text("inbox.anyPriority"));
        priority.setItemLabelGenerator(
                least -> Texts.text(least == null ? "inbox.anyPriority" : "inbox.priority.from." + least));
        priority.setAriaLabel(Texts.text("inbox.column.PRIORITY"));
    }

    private static String name(String country) {
        return Formats.here().country(country);
    }

    private static <T> Stream<T> offered(Stream<T> all, SerializableFunction<T, String> label, Query<T, String> query) {
        String typed = query.getFilter().orElse("").toLowerCase(Locale.ROOT);
        return all.filter(one -> label.apply(one).toLowerCase(Locale.ROOT).contains(typed))
                .sorted(Comparator.comparing(label))
                .skip(query.getOffset())
                .limit(query.getLimit());
    }

    private InboxList list() {
        return look.filter().list();
    }

    /**
     * Shows what is looked at.
     *
     * @param ofCall the call to which the tasks are, null for all
     */
    void show(InboxLook other, @Nullable TaskCall ofCall) {
        look = other;
        search.setValue(other.filter().text());
        stage.setValue(other.filter().stage());
        kind.setValue(other.filter().kind());
        call.setValue(ofCall);
        country.setValue(
                other.filter().country().isEmpty() ? null : other.filter().country());
        priority.setValue(other.filter().priority() == 0 ? null : other.filter().priority());
        due.setValue(other.filter().due());
        group.setValue(other.order().grouping());
    }

    private InboxLook chosen() {
        TaskFilter filter = look.filter()
                .withText(search.getValue())
                .withStage(stage.getValue())
                .withKind(kind.getValue())
                .withCall(call.isEmpty() ? null : call.getValue().id())
                .withCountry(Objects.requireNonNullElse(country.getValue(), ""))
                .withPriority(Objects.requireNonNullElse(priority.getValue(), 0))
                .withDue(Objects.requireNonNullElse(due.getValue(), TaskFilter.Due.ANY));
        return look.with(filter).with(look.order().groupedBy(group.getValue()));
    }
}
