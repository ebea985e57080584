package org.khorgos.workflow.rules;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khorgos.identity.UserId;

/**
 * A change of a decision table; its times are UTC.
 *
 * @param decidedByName who released or dropped it, null while it waits
 * @param word why it was dropped, else empty
 */
public record RuleChangeRow(
        RuleChangeId id,
        String decision,
        Status status,
        String reason,
        UserId author,
        String authorName,
        Instant proposedAt,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        String word) {
    /** What has become of a change. */
    public enum Status {
        PROPOSED,
        RELEASED,
        DROPPED
    }

    /** True while it waits for a second person. */
    public boolean waiting() {
        return status == Status.PROPOSED;
    }
}
