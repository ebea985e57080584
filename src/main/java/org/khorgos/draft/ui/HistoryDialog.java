package org.khorgos.draft.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.Formats;
import org.khorgos.content.ContentFields;
import org.khorgos.content.ProposalContent;
import org.khorgos.draft.ChangeRow;
import org.khorgos.draft.DraftHistoryService;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;

/** Who changed what in the draft and when; every earlier state can be compared with the present one and restored. */
class HistoryDialog extends Dialog {
    private final DraftHistoryService history;
    private final ProposalId id;
    private final SerializableRunnable restored;
    private final Div comparison = new Div();
    private final Button restore;
    private long chosen;

    HistoryDialog(DraftDesk drafts, ProposalId id, SerializableRunnable restored) {
        this.history = drafts.history();
        this.id = id;
        this.restored = restored;
        List<ChangeRow> changes = history.changes(id);
        Map<UserId, UserRow> people =
                drafts.people(changes.stream().map(ChangeRow::by).distinct().toList());
        setHeaderTitle(text("title"));
        addClassName("history-dialog");
        OrderedList list = new OrderedList();
        list.addClassName("history-list");
        changes.forEach(change -> list.add(line(change, people)));
        list.add(new ListItem(open(text("beginning"), 0)));
        comparison.addClassName("history-comparison");
        comparison.getElement().setAttribute("aria-live", "polite");
        comparison.add(new Paragraph(text("help")));
        add(list, comparison);
        restore = new Button(text("restore"), click -> restore());
        restore.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        restore.setEnabled(false);
        getFooter().add(new Button(getTranslation("proposal.cancel"), click -> close()), restore);
    }

    private ListItem line(ChangeRow change, Map<UserId, UserRow> people) {
        UserRow person = people.get(change.by());
        String line = getTranslation(
                "proposal.history.line",
                Formats.here().dateTime(change.at()),
                person == null ? "–" : person.displayName(),
                change.path().isEmpty()
                        ? text("all")
                        : getTranslation("proposal.section." + ContentFields.section(change.path())),
                ValueTexts.name(change.path()));
        return new ListItem(open(line, change.revision()));
    }

    private Button open(String line, long revision) {
        Button open = new Button(line, click -> compare(line, revision));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return open;
    }

    private void compare(String line, long revision) {
        ProposalContent then = history.content(id, revision);
        ProposalContent now = history.content(id, history.changes(id).get(0).revision());
        List<String> paths = ContentFields.changed(then, now);
        comparison.removeAll();
        comparison.add(new H3(line));
        if (paths.isEmpty()) {
            comparison.add(new Paragraph(text("same")));
        }
        paths.forEach(path -> comparison.add(
                new Div(ValueTexts.name(path)),
                new SideBySide()
                        .text(text("then"), ValueTexts.of(path, ContentFields.value(then, path)))
                        .text(text("now"), ValueTexts.of(path, ContentFields.value(now, path)))));
        restore.setEnabled(!paths.isEmpty());
        chosen = revision;
    }

    private void restore() {
        history.restore(id, chosen);
        close();
        restored.run();
    }

    private String text(String key) {
        return getTranslation("proposal.history." + key);
    }
}
