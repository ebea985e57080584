package org.khorgos.invitation;

import java.time.Instant;
import java.util.Map;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** Somebody accepted an invitation to be an expert. */
public record ExpertJoined(InvitationId invitation, UserId inviter, UserId person, Instant at) implements Audited {
    @Override
    public String subject() {
        return invitation.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("person", person.toString());
    }
}
