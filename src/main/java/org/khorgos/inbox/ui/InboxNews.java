package org.khorgos.inbox.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.khorgos.base.NotFound;
import org.khorgos.identity.UserId;
import org.khorgos.inbox.TaskInboxService;
import org.khorgos.inbox.TaskRow;
import org.khorgos.workflow.TaskId;

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
    void tell(List<TaskRow> before, List<TaskRow> now, boolean whole) {
        Set<TaskId> known = ids(before);
        Set<TaskId> left = ids(now);
        List<String> texts = new ArrayList<>();
        long came = now.stream().filter(row -> !known.contains(row.id())).count();
        if (whole && came > 0) {
            texts.add(getTranslation("inbox.news.came", came));
        }
        before.stream()
                .filter(row -> !left.contains(row.id()))
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

    private static Set<TaskId> ids(List<TaskRow> rows) {
        return rows.stream().map(TaskRow::id).collect(Collectors.toSet());
    }
}
