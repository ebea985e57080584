package org.khorgos.conflict;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;

/**
 * A conflict as it was recorded.
 *
 * @param recordedBy null when it was found by comparing
 * @param endedAt when comparing found it no more, null while it stands
 * @param waiver null while it is not waived
 */
record RecordedConflict(
        UUID id,
        ProposalId proposal,
        UserId person,
        Ground ground,
        ConflictSource source,
        String detail,
        Instant foundAt,
        @Nullable UserId recordedBy,
        @Nullable Instant endedAt,
        @Nullable Waiver waiver) {
    /** Who let the person judge in spite of it, when and why. */
    record Waiver(UserId by, Instant at, String reason) {}

    boolean isWaived() {
        return waiver != null;
    }

    /** True when it stands and is not waived. */
    boolean isEffective() {
        return endedAt == null && !isWaived();
    }

    Conflict conflict() {
        return new Conflict(ground, detail, isWaived());
    }
}
