package org.khorgos.invitation;

import java.time.Instant;

/**
 * An invitation to be an expert that nobody has accepted yet.
 *
 * @param remindableFrom when the next reminder may be sent
 * @param ended true when its time has passed, so that its link does not work any more
 * @param remindable true when a reminder may be sent now
 */
public record ExpertInvitationRow(
        InvitationId id,
        String name,
        String address,
        Instant sentAt,
        Instant endsAt,
        Instant remindableFrom,
        boolean ended,
        boolean remindable) {}
