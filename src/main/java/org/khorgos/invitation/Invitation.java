package org.khorgos.invitation;

import java.time.Instant;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;

/** An invitation as it is stored. */
record Invitation(
        InvitationId id,
        ProposalId proposal,
        String address,
        InvitedRole role,
        UserId inviter,
        InvitationStatus status,
        Instant sentAt,
        Instant endsAt) {
    /** True when it is open and its time has not passed. */
    boolean holds(Instant now) {
        return status == InvitationStatus.OPEN && now.isBefore(endsAt);
    }

    InvitationRow row(Instant now) {
        return new InvitationRow(id, address, role, sentAt, endsAt, !now.isBefore(endsAt));
    }
}
