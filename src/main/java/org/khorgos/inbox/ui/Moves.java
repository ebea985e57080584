package org.khorgos.inbox.ui;

import java.util.List;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.Texts;
import org.khorgos.inbox.TaskAct;
import org.khorgos.inbox.TaskRow;

/** Takes a free task or gives a taken one back, and offers to undo it. */
final class Moves {
    private Moves() {}

    /** @param undone is run after it was undone */
    static void move(TaskRow row, ActDesk desk, Runnable undone) {
        TaskAct act = row.assignee() == null ? TaskAct.CLAIM : TaskAct.GIVE_BACK;
        if (act == TaskAct.CLAIM) {
            desk.inbox().claim(row.id());
        } else {
            desk.inbox().giveBack(row.id());
        }
        String text =
                Texts.text(act == TaskAct.CLAIM ? "inbox.claimed" : "inbox.givenBack", TaskTexts.kind(row.kind()));
        Reverse reverse = new Reverse(act, desk);
        List<TaskRow> reversible = reverse.reversible(List.of(row));
        if (reversible.isEmpty()) {
            Notices.success(text);
        } else {
            Undo.offer(text, reversible, reverse.act(), desk.inbox(), undone);
        }
    }
}
