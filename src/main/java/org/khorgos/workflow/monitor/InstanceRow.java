package org.khorgos.workflow.monitor;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;

/**
 * A proposal's process as the monitor lists it; failed counts what is stuck in it and in the models it called.
 *
 * @param title empty before submission, like the number
 * @param version of the main model
 * @param steps where it is now
 */
public record InstanceRow(
        ProposalId proposal,
        String number,
        String title,
        ProposalState state,
        int version,
        boolean suspended,
        List<Step> steps,
        Instant startedAt,
        @Nullable Instant endedAt,
        long openTasks,
        long failed) {
    /** An element of a model. */
    public record Step(String process, String element) {}

    public InstanceRow {
        steps = List.copyOf(steps);
    }
}
