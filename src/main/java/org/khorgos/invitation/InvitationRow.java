package org.khorgos.invitation;

import java.time.Instant;

/**
 * An invitation that nobody has accepted yet.
 *
 * @param ended true when its time has passed, so that its link does not work any more
 */
public record InvitationRow(
        InvitationId id, String address, InvitedRole role, Instant sentAt, Instant endsAt, boolean ended) {}
