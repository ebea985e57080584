package org.khorgos.inbox.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.List;
import java.util.stream.Collectors;
import org.khorgos.inbox.question.QuestionRow;
import org.khorgos.inbox.question.TaskQuestionService;
import org.khorgos.workflow.TaskId;

/** Asks who completes a task whether that is meant, as questions that wait for an answer are closed by it. */
final class EndDialog extends ConfirmDialog {
    private EndDialog(List<QuestionRow> open, Runnable end) {
        setHeader(getTranslation("inbox.end.title", open.size()));
        setText(getTranslation(
                "inbox.end.text",
                open.stream().map(QuestionRow::askedName).distinct().collect(Collectors.joining(", "))));
        setCancelable(true);
        setCancelText(getTranslation("inbox.end.back"));
        setConfirmText(getTranslation("inbox.end.anyway"));
        addConfirmListener(confirmed -> end.run());
    }

    /** Ends the task at once when nothing is open, else after the person has confirmed it. */
    static void unlessAnswered(TaskId task, TaskQuestionService questions, Runnable end) {
        List<QuestionRow> open = questions.unanswered(task);
        if (open.isEmpty()) {
            end.run();
        } else {
            new EndDialog(open, end).open();
        }
    }
}
