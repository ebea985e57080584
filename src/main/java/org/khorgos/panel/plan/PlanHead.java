package org.khorgos.panel.plan;

import java.time.Instant;
import org.khorgos.identity.UserId;

/**
 * A plan as a whole.
 *
 * @param version counts its changes; who changes it says which one they saw
 */
public record PlanHead(PlanId id, long version, UserId proposedBy, Instant proposedAt) {
    /** The version that stands for no plan at all. */
    public static final long NONE = -1;
}
