package org.khorgos.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalState;
import org.khorgos.base.ui.SearchField;
import org.khorgos.base.ui.Texts;
import org.khorgos.inbox.TaskFilter;
import org.khorgos.inbox.TaskGrouping;
import org.khorgos.inbox.view.InboxLook;

/** The fields above the table: words, stage, kind of task, due date, and by what the list is parted. */
final class InboxFilters {
    private final SearchField search = new SearchField(Texts.text("inbox.search"));
    private final Select<ProposalState.Stage> stage = new Select<>();
    private final ComboBox<Operation> kind = new ComboBox<>();
    private final Select<TaskFilter.Due> due = new Select<>();
    private final Select<TaskGrouping> group = new Select<>();
    private InboxLook look;

    /** @param changed hears each look that the reader chooses */
    InboxFilters(InboxLook look, SerializableConsumer<InboxLook> changed) {
        this.look = look;
        search.setMaxLength(100);
        stage.setItems(InboxLook.STAGES);
        optional(stage, "inbox.stage", "inbox.anyStage", "stage.");
        kind.setItems(InboxLook.tasks());
        kind.setItemLabelGenerator(TaskTexts::kind);
        kind.setPlaceholder(Texts.text("inbox.anyKind"));
        kind.setAriaLabel(Texts.text("inbox.task"));
        kind.setClearButtonVisible(true);
        due.setItems(TaskFilter.Due.values());
        due.setItemLabelGenerator(one -> Texts.text("inbox.due." + one.name()));
        due.setAriaLabel(Texts.text("inbox.due"));
        group.setItems(TaskGrouping.values());
        optional(group, "inbox.group", "inbox.group.NONE", "inbox.group.");
        Stream.<HasValue<?, ?>>of(search, stage, kind, due, group)
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
        return new Component[] {search, stage, kind, due, group};
    }

    /** Shows what is looked at. */
    void show(InboxLook other) {
        look = other;
        search.setValue(other.filter().text());
        stage.setValue(other.filter().stage());
        kind.setValue(other.filter().kind());
        due.setValue(other.filter().due());
        group.setValue(other.order().grouping());
    }

    private InboxLook chosen() {
        TaskFilter filter = look.filter()
                .withText(search.getValue())
                .withStage(stage.getValue())
                .withKind(kind.getValue())
                .withDue(Objects.requireNonNullElse(due.getValue(), TaskFilter.Due.ANY));
        return look.with(filter).with(look.order().groupedBy(group.getValue()));
    }
}
