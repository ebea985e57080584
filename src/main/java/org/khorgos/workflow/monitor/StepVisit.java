package org.khorgos.workflow.monitor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One visit of a step in the past of a process; interrupted when it did not end by itself. */
public record StepVisit(
        String process,
        String element,
        String kind,
        Instant startedAt,
        @Nullable Instant endedAt,
        boolean interrupted) {}
