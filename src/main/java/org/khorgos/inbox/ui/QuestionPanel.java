package org.khorgos.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.DueBadge;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.Tone;
import org.khorgos.identity.UserId;
import org.khorgos.inbox.TaskRow;
import org.khorgos.inbox.question.QuestionRow;
import org.khorgos.inbox.question.TaskQuestionService;

/** What the holder of a task asked whom, with the answers; warns that completing the task closes what is open. */
final class QuestionPanel extends Div {
    private final Div list = new Div();
    private final TaskRow task;
    private final TaskQuestionService questions;
    private final UserId me;
    private final Clock clock;
    private List<QuestionRow> shown = List.of();

    QuestionPanel(TaskRow task, TaskQuestionService questions, UserId me, Clock clock) {
        this.task = task;
        this.questions = questions;
        this.me = me;
        this.clock = clock;
        list.addClassName("comments");
        add(new PageSection(getTranslation("inbox.questions"), list));
        refresh();
    }

    /** Reads again; nothing is drawn anew when nothing has changed. */
    void refresh() {
        List<QuestionRow> rows = questions.of(task.id());
        setVisible(!rows.isEmpty());
        if (rows.equals(shown)) {
            return;
        }
        shown = rows;
        list.removeAll();
        rows.forEach(row -> list.add(line(row)));
    }

    /** What becomes of open questions when the task is completed; empty when none is open. */
    String warning() {
        long open = shown.stream().filter(QuestionRow::open).count();
        return open == 0 ? "" : getTranslation("inbox.questions.open", open);
    }

    private Component line(QuestionRow row) {
        Div line = new Div(
                head("inbox.question.asked", row.askerName(), row.askedName(), at(row.askedAt())), words(row.text()));
        if (row.open()) {
            line.add(waiting(row));
        } else if (row.answer() != null) {
            line.add(head("inbox.question.answered", row.askedName(), at(row.endedAt())), words(row.answer()));
        } else {
            line.add(head("inbox.question.closed", String.valueOf(row.endedByName()), at(row.endedAt())));
        }
        return line;
    }

    private Component waiting(QuestionRow row) {
        Div waiting = new Div(
                row.dueAt() == null
                        ? new Badge(getTranslation("inbox.question.waits"), Tone.INFO, VaadinIcon.HOURGLASS)
                        : DueBadge.of(row.dueAt(), clock.instant()));
        waiting.addClassName("row-actions");
        if (task.isOf(me)) {
            Button withdraw = new Button(getTranslation("inbox.question.withdraw"), click -> {
                questions.withdraw(row.id());
                Notices.success(getTranslation("inbox.question.withdrawn"));
                refresh();
            });
            withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            waiting.add(withdraw);
        }
        return waiting;
    }

    private Div head(String key, Object... arguments) {
        Div head = new Div(getTranslation(key, arguments));
        head.addClassName("comment-head");
        return head;
    }

    private static Div words(String text) {
        Div words = new Div(text);
        words.addClassName("comment-text");
        return words;
    }

    private static String at(@Nullable Instant instant) {
        return instant == null ? "" : Formats.here().dateTime(instant);
    }
}
