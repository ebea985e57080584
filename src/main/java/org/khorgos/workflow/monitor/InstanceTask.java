package org.khorgos.workflow.monitor;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;

/**
 * A task of a proposal; its times are UTC.
 *
 * @param who who holds it or ended it, empty when nobody did, null for who may not know
 * @param days how many working days of the home side it took or takes so far, with one decimal place
 * @param soonAt when its light turns yellow
 */
public record InstanceTask(
        Operation kind,
        Course course,
        @Nullable String who,
        Instant createdAt,
        @Nullable Instant dueAt,
        @Nullable Instant soonAt,
        @Nullable Instant endedAt,
        BigDecimal days) {
    /** What has become of a task. */
    public enum Course {
        OPEN,
        DONE,
        /** It ended without being done, since the process went another way. */
        CLOSED
    }
}
