package org.khorgos.invitation;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** Somebody accepted an invitation to a proposal. */
public record CoProposerJoined(
        ProposalId proposal, InvitationId invitation, InvitedRole role, UserId inviter, UserId person, Instant at)
        implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("invitation", invitation.toString(), "role", role.name(), "person", person.toString());
    }
}
