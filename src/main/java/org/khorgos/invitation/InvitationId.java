package org.khorgos.invitation;

import java.util.UUID;

/** Identifies an invitation for ever. */
public record InvitationId(UUID value) {
    /** A new random id. */
    public static InvitationId next() {
        return new InvitationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
