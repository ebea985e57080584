package org.khorgos.inbox.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.NotFound;
import org.khorgos.identity.UserId;
import org.khorgos.inbox.TaskAct;
import org.khorgos.inbox.TaskRow;
import org.khorgos.workflow.TaskId;

/** Which act reverses which; what was made of each task is remembered, so that nothing of others is undone. */
final class Reverse {
    private final TaskAct act;
    private final ActDesk desk;
    private final Map<TaskId, TaskRow> after = new HashMap<>();
    private final Map<TaskId, UserId> given = new HashMap<>();

    Reverse(TaskAct act, ActDesk desk) {
        this.act = act;
        this.desk = desk;
    }

    /** Does it and remembers what became of the task. */
    Consumer<TaskRow> remembering(UnaryOperator<TaskRow> change) {
        return row -> after.put(row.id(), change.apply(row));
    }

    void gave(TaskRow row, UserId to) {
        given.put(row.id(), to);
    }

    /** Those of the tasks for which the reverse act is the reader's to do. */
    List<TaskRow> reversible(List<TaskRow> done) {
        return done.stream().filter(this::fits).toList();
    }

    private boolean fits(TaskRow row) {
        return switch (act) {
            case CLAIM -> true;
            case GIVE_BACK -> row.delegatedBy() == null;
            case REASSIGN -> may(row, TaskAct.REASSIGN);
            case DELEGATE -> may(row, TaskAct.TAKE_BACK);
            case DUE_DATE, FOLLOW_UP, PRIORITY -> after.containsKey(row.id()) && !row.equals(after.get(row.id()));
            case TAKE_BACK, TAKE_OVER, REMIND, ASK, COMMENT -> false;
        };
    }

    private boolean may(TaskRow row, TaskAct reverse) {
        try {
            return Optional.ofNullable(desk.acts().acts(row.id()).get(reverse))
                    .filter(Optional::isEmpty)
                    .isPresent();
        } catch (NotFound notForMe) {
            return false;
        }
    }

    /** What reverses it for a task as it was before. */
    Consumer<TaskRow> act() {
        return switch (act) {
            case CLAIM -> row -> desk.inbox().giveBack(row.id());
            case GIVE_BACK -> row -> desk.inbox().claim(row.id());
            case REASSIGN ->
                row -> desk.handover()
                        .undoReassign(row.id(), Objects.requireNonNull(given.get(row.id())), row.assignee());
            case DELEGATE -> row -> desk.handover().takeBack(row.id());
            default -> row -> desk.plan().undo(row, Objects.requireNonNull(after(row)), act);
        };
    }

    private @Nullable TaskRow after(TaskRow row) {
        return after.get(row.id());
    }
}
