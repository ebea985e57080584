package org.khorgos.workflow.monitor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Many things done one after the other in the background; its times are UTC.
 *
 * @param type what is done, such as set-job-retries
 * @param total into how many pieces it is cut
 * @param failed how many of them were given up after all tries
 * @param who who began it, empty when nobody is known
 * @param endedAt null while it runs
 */
public record BatchRow(
        String id,
        String type,
        int total,
        int completed,
        int failed,
        boolean suspended,
        String who,
        Instant startedAt,
        @Nullable Instant endedAt) {
    /** True while pieces are left. */
    public boolean running() {
        return endedAt == null;
    }

    /** From 0 to 100. */
    public int percent() {
        return total == 0 ? 100 : completed * 100 / total;
    }
}
