package org.khorgos.inbox.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import org.khorgos.base.ui.TaskForm;
import org.khorgos.base.ui.TaskPage;
import org.khorgos.identity.UserId;
import org.khorgos.inbox.TaskRow;

/** What stands below the form of a task: questions, files and comments. */
final class TaskAsides extends Div {
    private final QuestionPanel questions;
    private final FilePanel files;

    TaskAsides(TaskRow task, ActDesk desk, UserId me, Clock clock) {
        questions = new QuestionPanel(task, desk.questions(), me, clock);
        CommentPanel comments = new CommentPanel(task, desk.comments(), me, clock);
        files = new FilePanel(task, desk.files(), me);
        addClassName("comments");
        add(questions, files, comments);
    }

    /** The form with these parts below it. */
    TaskForm below(TaskForm form) {
        return new TaskForm(new Div(form.content(), this), form.decisions());
    }

    /** Reads again what others may have added, and warns in the bar of what is still open. */
    void refresh(TaskPage page) {
        questions.refresh();
        files.refresh();
        page.whyNot(questions.warning());
    }
}
