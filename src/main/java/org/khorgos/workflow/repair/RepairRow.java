package org.khorgos.workflow.repair;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;

/**
 * A repair as lists show it; its times are UTC.
 *
 * @param expiresAt until when a second administrator may release it
 * @param decidedByName who released or dropped it, null while it waits and when nobody did
 * @param word why it was dropped, else empty
 * @param proposal the one that it is about, null when it is about several
 * @param label number and title of that proposal, empty before submission
 * @param done of how many proposals it is done
 */
public record RepairRow(
        RepairId id,
        RepairPlan plan,
        Status status,
        String reason,
        UserId author,
        String authorName,
        Instant proposedAt,
        Instant expiresAt,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        String word,
        @Nullable ProposalId proposal,
        String label,
        int proposals,
        int done) {
    /** What has become of a repair. */
    public enum Status {
        PROPOSED,
        /** A second administrator wants it done, and it is being done. */
        RELEASED,
        /** Done, to all or to some of the proposals. */
        DONE,
        /** Nothing of it was done. */
        FAILED,
        DROPPED,
        EXPIRED
    }

    /** True while it waits for a second administrator. */
    public boolean waiting() {
        return status == Status.PROPOSED;
    }
}
