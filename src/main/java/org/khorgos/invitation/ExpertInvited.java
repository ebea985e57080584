package org.khorgos.invitation;

import java.time.Instant;
import java.util.Map;
import org.khorgos.base.Audited;

/**
 * Somebody was invited by mail to be an expert.
 *
 * @param again true when they were reminded
 */
public record ExpertInvited(InvitationId invitation, boolean again, Instant at) implements Audited {
    @Override
    public String subject() {
        return invitation.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("again", String.valueOf(again));
    }
}
