package org.khorgos.call.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.HelpText;
import org.khorgos.call.CallVersionRow;

/** Who published what, when and why, and the difference between any two versions. */
class VersionsPanel extends Div {
    private final Select<CallVersionRow> before = new Select<>();
    private final Select<CallVersionRow> after = new Select<>();
    private final Div difference = new Div();

    /** @param versions the newest first */
    VersionsPanel(List<CallVersionRow> versions) {
        addClassName("call-versions");
        if (versions.isEmpty()) {
            add(new HelpText(getTranslation("call.versions.none")));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("version-list");
        versions.forEach(version -> list.add(line(version)));
        add(list);
        if (versions.size() > 1) {
            choice(before, "call.difference.from", versions, versions.get(1));
            choice(after, "call.difference.to", versions, versions.get(0));
            Div choices = new Div(before, after);
            choices.addClassName("version-choices");
            difference.getElement().setAttribute("aria-live", "polite");
            add(choices, difference);
            compare();
        }
    }

    private ListItem line(CallVersionRow version) {
        Span head = new Span(getTranslation(
                "call.version.line",
                version.number(),
                Formats.here().dateTime(version.publishedAt()),
                version.publishedBy().isEmpty() ? "–" : version.publishedBy()));
        Div reason = new Div(version.reason());
        reason.addClassName("card-line");
        return new ListItem(head, reason);
    }

    private void choice(
            Select<CallVersionRow> field, String key, List<CallVersionRow> versions, CallVersionRow chosen) {
        field.setLabel(getTranslation(key));
        field.setItems(versions);
        field.setItemLabelGenerator(version -> getTranslation("call.version", version.number()));
        field.setValue(chosen);
        field.addValueChangeListener(change -> compare());
    }

    private void compare() {
        difference.removeAll();
        difference.add(
                new ChangeTable(before.getValue().rules(), after.getValue().rules()));
    }
}
