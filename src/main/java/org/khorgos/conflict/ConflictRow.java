package org.khorgos.conflict;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;

/**
 * A recorded conflict as lists show it.
 *
 * @param number of the proposal
 * @param title of the proposal in the reader's language
 * @param waivedBy name of who waived it, null while nobody has
 */
public record ConflictRow(
        UUID id,
        ProposalId proposal,
        String number,
        String title,
        UserId person,
        String personName,
        String organisation,
        Ground ground,
        ConflictSource source,
        String detail,
        Instant foundAt,
        @Nullable String waivedBy,
        @Nullable Instant waivedAt,
        String waiverReason) {
    /** The key of the text that explains it; its only place is the detail. */
    public String why() {
        return "conflict.why." + ground;
    }

    /** True when the person may judge in spite of it. */
    public boolean isWaived() {
        return waivedAt != null;
    }
}
