package org.khorgos.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.khorgos.inbox.TaskRow;
import org.khorgos.inbox.WhySeen;

/** Says why a task stands in the reader's inbox. */
final class WhyDialog extends Dialog {
    WhyDialog(TaskRow row, List<WhySeen> reasons) {
        setHeaderTitle(getTranslation("inbox.why"));
        setWidth("min(32rem, 92vw)");
        UnorderedList list = new UnorderedList();
        reasons.forEach(reason -> list.add(new ListItem(text(reason))));
        add(new Paragraph(TaskTexts.kind(row.kind()) + " · " + row.title()), list);
        Button close = new Button(getTranslation("base.close"), click -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }

    private String text(WhySeen why) {
        String groups = why.groups().stream().map(GroupTexts::of).collect(Collectors.joining("; "));
        return getTranslation("inbox.why." + why.reason().name(), groups, why.person());
    }
}
