package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.khorgos.base.ui.Texts;
import org.khorgos.workflow.monitor.IncidentId;
import org.khorgos.workflow.monitor.IncidentRow;

/** The chosen stuck steps, by a named box at each and one for all. */
final class IncidentChoice {
    private final Set<IncidentId> chosen = new LinkedHashSet<>();
    private final IntConsumer changed;

    /** @param changed is told how many are chosen */
    IncidentChoice(IntConsumer changed) {
        this.changed = changed;
    }

    /** The box that chooses all of them. */
    Checkbox all(List<IncidentRow> rows, Runnable redraw) {
        Checkbox all = new Checkbox();
        all.setAriaLabel(Texts.text("monitoring.chooseAll"));
        all.addValueChangeListener(change -> {
            chosen.clear();
            if (change.getValue()) {
                rows.forEach(row -> chosen.add(row.id()));
            }
            redraw.run();
            changed.accept(chosen.size());
        });
        return all;
    }

    /** The box of one of them. */
    Checkbox box(IncidentRow row) {
        Checkbox box = new Checkbox(chosen.contains(row.id()));
        box.setAriaLabel(Texts.text("monitoring.choose", Steps.name(row.process(), row.element()), row.title()));
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.add(row.id());
            } else {
                chosen.remove(row.id());
            }
            changed.accept(chosen.size());
        });
        return box;
    }

    List<IncidentId> chosen() {
        return List.copyOf(chosen);
    }

    void clear() {
        chosen.clear();
    }
}
