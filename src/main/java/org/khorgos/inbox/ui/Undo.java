package org.khorgos.inbox.ui;

import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.function.Consumer;
import org.khorgos.base.NotFound;
import org.khorgos.base.Outcome;
import org.khorgos.base.Refused;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.Texts;
import org.khorgos.inbox.TaskInboxService;
import org.khorgos.inbox.TaskRow;

/** Offers to reverse what was just done, and says who has acted meanwhile where that is too late. */
final class Undo {
    private Undo() {}

    /**
     * Offers to reverse an act.
     *
     * @param rows the tasks as they were before
     * @param reverse throws Refused
     * @param done is run after at least one task may have changed
     */
    static void offer(
            String text, List<TaskRow> rows, Consumer<TaskRow> reverse, TaskInboxService inbox, Runnable done) {
        Notices.undoable(text, () -> {
            List<Outcome<TaskRow>> late = BulkRun.run(rows, reverse).stream()
                    .filter(result -> !result.isDone())
                    .toList();
            if (late.isEmpty()) {
                Notices.success(Texts.text("inbox.undone"));
            } else {
                Notices.failure(late.stream().map(result -> why(result, inbox)).toList());
            }
            done.run();
        });
    }

    /** Offers to reverse what is no act on a task. */
    static void offer(String text, SerializableRunnable reverse) {
        Notices.undoable(text, () -> {
            try {
                reverse.run();
                Notices.success(Texts.text("inbox.undone"));
            } catch (Refused refused) {
                Notices.failure(Texts.text(refused.messageKey(), refused.arguments()));
            }
        });
    }

    private static String why(Outcome<TaskRow> result, TaskInboxService inbox) {
        Refused refusal = result.refusal();
        String reason = refusal == null ? "" : Texts.text(refusal.messageKey(), refusal.arguments());
        return Texts.text(
                "inbox.undo.not", TaskTexts.kind(result.subject().kind()), who(result.subject(), inbox, reason));
    }

    private static String who(TaskRow before, TaskInboxService inbox, String otherwise) {
        try {
            TaskRow now = inbox.get(before.id());
            return now.open() ? otherwise : TaskTexts.whyNot(now, "workflow.task.doneBy");
        } catch (NotFound notForMe) {
            return otherwise;
        }
    }
}
