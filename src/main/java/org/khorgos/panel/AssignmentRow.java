package org.khorgos.panel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;

/**
 * One expert's part in one round of a proposal's review.
 *
 * @param declined why the expert declined, CONFLICT also when one ended it, else null
 * @param reason the words for it of who declined or cancelled it, may be empty
 */
public record AssignmentRow(
        AssignmentId id,
        ProposalId proposal,
        UserId expert,
        ExpertSide side,
        int round,
        AssignmentStatus status,
        Instant invitedAt,
        @Nullable DeclineKind declined,
        String reason) {}
