package org.khorgos.inbox.ui;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.NotFound;
import org.khorgos.base.Outcome;
import org.khorgos.base.Refused;
import org.khorgos.inbox.TaskRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** Does one act to many tasks, each in a transaction of its own: a row that fails is whole or untouched and stops no other. */
final class BulkRun {
    /** Most rows at a time. */
    static final int ROWS_MAX = 200;

    private static final Logger LOG = LoggerFactory.getLogger(BulkRun.class);

    private BulkRun() {}

    /** One result for each row, in their order. */
    static List<Outcome<TaskRow>> run(List<TaskRow> rows, Consumer<TaskRow> act) {
        return rows.stream().map(row -> new Outcome<>(row, refusal(row, act))).toList();
    }

    private static @Nullable Refused refusal(TaskRow row, Consumer<TaskRow> act) {
        try {
            act.accept(row);
            return null;
        } catch (NotFound e) {
            return new Refused("inbox.bulk.gone");
        } catch (Refused refused) {
            return refused;
        } catch (AccessDeniedException e) {
            return new Refused("base.failure.denied");
        } catch (RuntimeException e) {
            LOG.error("task {} of a bulk act failed", row.id(), e);
            return new Refused("inbox.bulk.failed");
        }
    }
}
