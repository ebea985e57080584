package org.khorgos.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.ReasonField;
import org.khorgos.identity.UserId;
import org.khorgos.inbox.TaskRow;
import org.khorgos.inbox.remark.CommentRow;
import org.khorgos.inbox.remark.TaskCommentService;

/** What people wrote on a task, the latest first, and a field to add to it. */
final class CommentPanel extends Div {
    private final ReasonField text = new ReasonField(
            getTranslation("inbox.comment"), TaskCommentService.TEXT_MAX, getTranslation("inbox.text.missing"));
    private final Div list = new Div();
    private final TaskRow task;
    private final TaskCommentService comments;
    private final UserId me;
    private final Clock clock;

    CommentPanel(TaskRow task, TaskCommentService comments, UserId me, Clock clock) {
        this.task = task;
        this.comments = comments;
        this.me = me;
        this.clock = clock;
        list.addClassName("comments");
        Button send = new Button(getTranslation("inbox.comment.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Div entry = new Div(text, send);
        entry.setVisible(task.open());
        add(new PageSection(getTranslation("inbox.comments"), entry, list));
        refresh();
    }

    private void send() {
        if (text.isGiven()) {
            comments.comment(task.id(), text.text());
            text.clear();
            refresh();
        }
    }

    private void refresh() {
        list.removeAll();
        comments.comments(task.id()).forEach(row -> list.add(line(row)));
    }

    private Component line(CommentRow row) {
        Div head = new Div(getTranslation(
                row.reason() ? "inbox.comment.reason" : "inbox.comment.by",
                row.authorName(),
                Formats.here().dateTime(row.writtenAt())));
        head.addClassName("comment-head");
        Div words = new Div(row.text());
        words.addClassName("comment-text");
        Div line = new Div(head, words);
        if (isDeletable(row)) {
            Button delete = new Button(getTranslation("inbox.comment.delete"), click -> {
                comments.delete(task.id(), row.id());
                refresh();
                Undo.offer(getTranslation("inbox.comment.deleted"), () -> {
                    comments.restore(task.id(), row);
                    refresh();
                });
            });
            delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            line.add(delete);
        }
        return line;
    }

    private boolean isDeletable(CommentRow row) {
        return row.author().equals(me)
                && !row.reason()
                && clock.instant().isBefore(row.writtenAt().plus(TaskCommentService.DELETABLE));
    }
}
