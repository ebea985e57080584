package org.khorgos.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.khorgos.inbox.view.Density;
import org.khorgos.inbox.view.InboxColumn;
import org.khorgos.inbox.view.InboxPreference;

/** Chooses the columns of the table, their order and how close the rows stand. */
final class ColumnsDialog extends Dialog {
    private final List<InboxColumn> order;
    private final Set<InboxColumn> shown;
    private final UnorderedList list = new UnorderedList();
    private final RadioButtonGroup<Density> density = new RadioButtonGroup<>();

    ColumnsDialog(InboxPreference now, SerializableConsumer<InboxPreference> chosen) {
        shown = new LinkedHashSet<>(now.columns());
        order = new ArrayList<>(now.columns());
        Arrays.stream(InboxColumn.values())
                .filter(column -> !shown.contains(column))
                .forEach(order::add);
        setHeaderTitle(getTranslation("inbox.columns"));
        list.addClassName("column-list");
        density.setLabel(getTranslation("inbox.density"));
        density.setItems(Density.values());
        density.setItemLabelGenerator(one -> getTranslation("inbox.density." + one.name()));
        density.setValue(now.density());
        fill();
        add(list, density);
        Button keep = new Button(getTranslation("inbox.columns.keep"), click -> {
            chosen.accept(preference());
            close();
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("inbox.cancel"), click -> close()), keep);
    }

    private InboxPreference preference() {
        return new InboxPreference(order.stream().filter(shown::contains).toList(), density.getValue());
    }

    private void fill() {
        list.removeAll();
        order.forEach(column -> list.add(line(column)));
    }

    private ListItem line(InboxColumn column) {
        String name = getTranslation("inbox.column." + column.name());
        Checkbox box = new Checkbox(name, shown.contains(column));
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                shown.add(column);
            } else {
                shown.remove(column);
            }
        });
        int place = order.indexOf(column);
        Button up = move(column, -1, VaadinIcon.ARROW_UP, getTranslation("inbox.columns.up", name));
        up.setEnabled(place > 0);
        Button down = move(column, 1, VaadinIcon.ARROW_DOWN, getTranslation("inbox.columns.down", name));
        down.setEnabled(place < order.size() - 1);
        Div moves = new Div(up, down);
        return new ListItem(box, moves);
    }

    private Button move(InboxColumn column, int step, VaadinIcon icon, String name) {
        Button move = new Button(icon.create(), click -> {
            int place = order.indexOf(column);
            order.remove(place);
            order.add(place + step, column);
            fill();
            focus(column, step);
        });
        move.setAriaLabel(name);
        move.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        return move;
    }

    /** The column is moved on by the same key again. */
    private void focus(InboxColumn column, int step) {
        list.getChildren()
                .skip(order.indexOf(column))
                .limit(1)
                .flatMap(line -> line.getChildren())
                .filter(Div.class::isInstance)
                .flatMap(moves -> moves.getChildren())
                .skip(step < 0 ? 0 : 1)
                .findFirst()
                .ifPresent(button -> ((Button) button).focus());
    }
}
