package org.khorgos.workflow.monitor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;

/** A proposal's process as the monitor lists it; failed counts what is stuck in it and in the models it called. */
public record InstanceRow(
        ProposalId proposal,
        String number,
        String title,
        ProposalState state,
        Instant startedAt,
        @Nullable Instant endedAt,
        long openTasks,
        long failed) {}
