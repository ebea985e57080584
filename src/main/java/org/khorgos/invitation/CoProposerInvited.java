package org.khorgos.invitation;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** Somebody was invited to a proposal by mail, for the first time or again. */
public record CoProposerInvited(ProposalId proposal, InvitationId invitation, InvitedRole role, Instant at)
        implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("invitation", invitation.toString(), "role", role.name());
    }
}
