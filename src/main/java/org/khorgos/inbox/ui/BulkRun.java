package org.khorgos.inbox.ui;

import java.util.List;
import java.util.function.Consumer;
import org.khorgos.base.Outcome;
import org.khorgos.inbox.TaskRow;

/** Does one act to many tasks, each in a transaction of its own: a row that fails is whole or untouched and stops no other. */
final class BulkRun {
    /** Most rows at a time. */
    static final int ROWS_MAX = 200;

    private BulkRun() {}

    /** One result for each row, in their order. */
    static List<Outcome<TaskRow>> run(List<TaskRow> rows, Consumer<TaskRow> act) {
        return Outcome.ofEach(rows, TaskRow::id, "inbox.bulk.", act);
    }
}
