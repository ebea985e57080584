package org.khorgos.workflow.monitor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A process of a proposal: the main one, or one that it called.
 *
 * @param instance its id in the engine
 * @param caller the id of the one that called it, null for a main one
 * @param depth how many processes lie above it
 */
public record CalledProcess(
        String instance,
        @Nullable String caller,
        String process,
        int version,
        int depth,
        Course course,
        Instant startedAt,
        @Nullable Instant endedAt) {
    /** Where a process is in its own life. */
    public enum Course {
        RUNNING,
        SUSPENDED,
        ENDED,
        CANCELLED
    }
}
