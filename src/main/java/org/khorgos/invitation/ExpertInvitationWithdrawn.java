package org.khorgos.invitation;

import java.time.Instant;
import org.khorgos.base.Audited;

/** An invitation to be an expert that nobody had accepted was withdrawn. */
public record ExpertInvitationWithdrawn(InvitationId invitation, Instant at) implements Audited {
    @Override
    public String subject() {
        return invitation.toString();
    }
}
