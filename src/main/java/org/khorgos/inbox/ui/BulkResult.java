package org.khorgos.inbox.ui;

import org.jspecify.annotations.Nullable;
import org.khorgos.base.Refused;
import org.khorgos.inbox.TaskRow;

/**
 * What became of one row of a bulk act.
 *
 * @param refusal why it was not done, null when it was
 */
record BulkResult(TaskRow row, @Nullable Refused refusal) {
    boolean isDone() {
        return refusal == null;
    }
}
