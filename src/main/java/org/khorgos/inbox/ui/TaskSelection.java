package org.khorgos.inbox.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.khorgos.base.ui.Texts;
import org.khorgos.inbox.TaskRow;
import org.khorgos.workflow.TaskId;

/** The chosen rows; they stay chosen while the table is read again. */
final class TaskSelection {
    private final Map<TaskId, TaskRow> chosen = new LinkedHashMap<>();
    private final Map<TaskId, Checkbox> boxes = new HashMap<>();
    private final Checkbox all = new Checkbox();
    private final Runnable changed;

    /** @param changed is run after other rows are chosen */
    TaskSelection(Runnable changed) {
        this.changed = changed;
        all.setAriaLabel(Texts.text("inbox.chooseAll"));
    }

    /** The box that chooses all that the table shows. */
    Checkbox all(Supplier<Collection<TaskRow>> shown) {
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.clear();
                if (change.getValue()) {
                    shown.get().forEach(row -> chosen.put(row.id(), row));
                }
                tell();
            }
        });
        return all;
    }

    /** The box of one row. */
    Checkbox box(TaskRow row) {
        Checkbox box = new Checkbox();
        box.setAriaLabel(Texts.text("inbox.choose", TaskTexts.kind(row.kind()), row.number()));
        box.setValue(chosen.containsKey(row.id()));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                toggle(row);
            }
        });
        boxes.put(row.id(), box);
        return box;
    }

    void toggle(TaskRow row) {
        if (chosen.remove(row.id()) == null) {
            chosen.put(row.id(), row);
        }
        tell();
    }

    void clear() {
        if (!chosen.isEmpty()) {
            chosen.clear();
            tell();
        }
    }

    /** Lets go of what has left the list. */
    void lose(Collection<TaskId> gone) {
        if (chosen.keySet().removeAll(gone)) {
            tell();
        }
    }

    List<TaskRow> rows() {
        return List.copyOf(chosen.values());
    }

    private void tell() {
        boxes.forEach((id, box) -> box.setValue(chosen.containsKey(id)));
        if (chosen.isEmpty()) {
            all.setValue(false);
        }
        changed.run();
    }
}
