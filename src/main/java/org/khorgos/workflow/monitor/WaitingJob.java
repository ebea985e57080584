package org.khorgos.workflow.monitor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A timer or job that waits in a process.
 *
 * @param dueAt until when it waits (UTC), null when it runs as soon as it can
 * @param lockedUntil until when a node of the application holds it (UTC), null when none does
 * @param error what it said when it failed last, empty when it did not
 */
public record WaitingJob(
        String process,
        String element,
        @Nullable Instant dueAt,
        int triesLeft,
        @Nullable Instant lockedUntil,
        boolean suspended,
        String error) {}
