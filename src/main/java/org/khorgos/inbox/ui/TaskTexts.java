package org.khorgos.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalState;
import org.khorgos.base.ui.DueBadge;
import org.khorgos.base.ui.Formats;
import org.khorgos.inbox.TaskRow;

/** Words and lights that the inbox and the task page share. */
final class TaskTexts {
    private TaskTexts() {}

    /** What has to be done, such as "Check the form". */
    static String kind(Operation kind) {
        return I18NProvider.translate("task." + kind.name());
    }

    /** The due date with its light: overdue, soon, later. */
    static Component due(@Nullable Instant due, Clock clock) {
        return DueBadge.of(due, clock.instant());
    }

    /** Signing that a person ended for all was taken back, unless the proposal is withdrawn. */
    private static String closedKey(TaskRow row) {
        return row.kind() == Operation.SIGN_PROPOSAL && row.state() != ProposalState.WITHDRAWN
                ? "workflow.task.takenBack"
                : "workflow.task.closedBy";
    }

    /** Why nobody does it here any more; the key is of the words for a task that was done, with who and when. */
    static String whyNot(TaskRow row, String doneKey) {
        if (row.endedAt() != null) {
            return row.endedByName() == null
                    ? I18NProvider.translate("workflow.task.closed")
                    : I18NProvider.translate(
                            row.closed() ? closedKey(row) : doneKey,
                            row.endedByName(),
                            Formats.here().dateTime(row.endedAt()));
        }
        return I18NProvider.translate("workflow.task.takenBy", String.valueOf(row.assigneeName()));
    }
}
