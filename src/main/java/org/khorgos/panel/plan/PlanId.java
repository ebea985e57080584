package org.khorgos.panel.plan;

import java.util.UUID;

/** Identifies a plan of experts for the waiting proposals of a call. */
public record PlanId(UUID value) {
    /** A new random id. */
    static PlanId next() {
        return new PlanId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
