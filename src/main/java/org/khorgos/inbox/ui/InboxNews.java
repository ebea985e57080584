package org.khorgos.inbox.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.khorgos.base.NotFound;
import org.khorgos.identity.UserId;
import org.khorgos.inbox.TaskInboxService;
import org.khorgos.inbox.TaskRow;

/** One line that says, also to those who listen, which rows came and what became of those that left. */
final class InboxNews extends Div {
    private static final int NAMED = 3;
    private final TaskInboxService inbox;
    private final UserId me;

    InboxNews(TaskInboxService inbox, UserId me) {
        this.inbox = inbox;
        this.me = me;
        addClassName("inbox-news");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
    }

    /**
     * Tells the difference; nothing new leaves the line as it is.
     *
     * @param whole true when the rows are all of the list, so that one that was not among them is new
     */
    void tell(InboxChange change, boolean whole) {
        List<String> texts = new ArrayList<>();
        if (whole && !change.came().isEmpty()) {
            texts.add(getTranslation("inbox.news.came", change.came().size()));
        }
        change.left().stream()
                .limit(NAMED)
                .map(this::what)
                .filter(text -> !text.isEmpty())
                .forEach(texts::add);
        if (!texts.isEmpty()) {
            setText(String.join(" ", texts));
        }
    }

    private String what(TaskRow row) {
        String name = TaskTexts.kind(row.kind());
        try {
            TaskRow now = inbox.get(row.id());
            if (!now.open()) {
                return now.endedByName() == null
                        ? getTranslation("inbox.news.gone", name, now.number())
                        : getTranslation("inbox.news.done", name, now.number(), now.endedByName());
            }
            return now.assigneeName() == null || now.isOf(me) || Objects.equals(now.assignee(), row.assignee())
                    ? ""
                    : getTranslation("inbox.news.taken", name, now.number(), now.assigneeName());
        } catch (NotFound notForMe) {
            return getTranslation("inbox.news.gone", name, row.number());
        }
    }
}
