package org.khorgos.workflow.monitor;

import java.time.Instant;

/** All stuck steps that failed at the same step with the same message. */
public record IncidentGroup(
        String process, String element, String message, long count, Instant oldest, Instant latest) {}
