package org.khorgos.panel;

import java.time.Instant;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;

/**
 * One expert's part in one round of a proposal's review.
 *
 * @param reason why the expert declined, else empty
 */
public record AssignmentRow(
        AssignmentId id,
        ProposalId proposal,
        UserId expert,
        ExpertSide side,
        int round,
        AssignmentStatus status,
        Instant invitedAt,
        String reason) {}
