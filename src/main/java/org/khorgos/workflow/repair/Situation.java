package org.khorgos.workflow.repair;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalState;
import org.khorgos.workflow.monitor.InstanceRow.Step;

/**
 * Where a proposal's processes are at a moment.
 *
 * @param place a digest of everything that is under way, another one as soon as anything goes on
 * @param steps where they wait
 * @param values a digest of the variables' values, so that nobody has to see them to know that they are the same
 */
public record Situation(
        String place,
        ProposalState state,
        List<Step> steps,
        List<Work> work,
        List<Alarm> timers,
        int variables,
        String values) {
    public Situation {
        steps = List.copyOf(steps);
        work = List.copyOf(work);
        timers = List.copyOf(timers);
    }

    /**
     * A task that waits for somebody.
     *
     * @param id of its row in the inbox
     * @param holder whose it is, empty when it is open to groups
     * @param dueAt until when it should be done (UTC)
     */
    public record Work(
            String id,
            Operation kind,
            String holder,
            @Nullable Instant dueAt) {}

    /**
     * A timer that runs.
     *
     * @param id tells it from others
     * @param dueAt when it fires (UTC)
     */
    public record Alarm(
            String id,
            String process,
            String element,
            @Nullable Instant dueAt) {}
}
