package org.khorgos.workflow.repair;

import org.jspecify.annotations.Nullable;

/**
 * What a repair was foreseen to do to one proposal, and what became of it.
 *
 * @param label number and title of the proposal, empty before submission
 * @param problem why it was not done, else null
 */
public record RepairResult(
        Forecast forecast,
        String label,
        Outcome outcome,
        @Nullable Why problem) {
    /** What became of it. */
    public enum Outcome {
        WAITING,
        DONE,
        /** The proposal had gone on, or a rule forbids it. */
        REFUSED,
        /** The engine could not do it. */
        FAILED
    }
}
