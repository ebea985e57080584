package org.khorgos.invitation;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** An invitation that nobody had accepted was withdrawn. */
public record CoProposerInvitationWithdrawn(ProposalId proposal, InvitationId invitation, Instant at)
        implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("invitation", invitation.toString());
    }
}
