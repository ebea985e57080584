package org.khorgos.invitation;

import java.time.Instant;
import java.util.Optional;
import org.khorgos.base.Refused;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;

/** An invitation as it is stored. */
record Invitation<P extends Purpose>(
        InvitationId id,
        P purpose,
        String address,
        UserId inviter,
        InvitationStatus status,
        Instant sentAt,
        Instant endsAt) {
    /** This one when it is to that kind of purpose. */
    @SuppressWarnings("unchecked") // its purpose is an instance
    <Q extends Purpose> Optional<Invitation<Q>> to(Class<Q> kind) {
        return kind.isInstance(purpose) ? Optional.of((Invitation<Q>) this) : Optional.empty();
    }

    boolean isOpen() {
        return status == InvitationStatus.OPEN;
    }

    /** True when its time has passed. */
    boolean ended(Instant now) {
        return !now.isBefore(endsAt);
    }

    /** True when it is open and its time has not passed. */
    boolean holds(Instant now) {
        return isOpen() && !ended(now);
    }

    /** How it stands by itself, whatever it is to. */
    InvitationStanding standing(Instant now) {
        return switch (status) {
            case ACCEPTED -> InvitationStanding.USED;
            case WITHDRAWN -> InvitationStanding.WITHDRAWN;
            case OPEN -> ended(now) ? InvitationStanding.ENDED : InvitationStanding.USABLE;
        };
    }

    /** Throws Refused when it was sent to another address than that person's. */
    void checkIsFor(UserRow person) {
        if (!person.email().equalsIgnoreCase(address)) {
            throw new Refused("invitation.otherPerson");
        }
    }
}
