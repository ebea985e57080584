package org.khorgos.workflow.monitor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A timer or job that waits in a process: at which element, until when (UTC), with how many tries left. */
public record WaitingJob(
        String process, String element, @Nullable Instant dueAt, int triesLeft) {}
