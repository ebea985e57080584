package org.khorgos.committee.sitting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;

/**
 * An item of an agenda.
 *
 * @param position from 1, in the order of the agenda
 * @param meeting the vote on it in committee_meeting, null until the motion is put
 * @param calledAt when it was made the current one, last
 * @param endedAt when it was decided or postponed, else null
 */
public record ItemRow(
        ItemId id,
        SittingId sitting,
        ProposalId proposal,
        int position,
        ItemStatus status,
        @Nullable UUID meeting,
        @Nullable Instant calledAt,
        @Nullable Instant endedAt) {}
