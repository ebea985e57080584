package org.khorgos.panel.plan;

import org.jspecify.annotations.Nullable;
import org.khorgos.panel.ExpertRow;
import org.khorgos.panel.Unfitness;

/**
 * An expert in a plan as things are now.
 *
 * @param problem what has come in between since, null when the expert may still be invited
 */
public record PlannedSeat(
        ExpertRow expert, SeatStatus status, @Nullable Unfitness problem) {}
