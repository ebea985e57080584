package org.khorgos.panel;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** An expert accepted or declined an invitation. */
public record InvitationAnswered(
        ProposalId proposal, AssignmentId assignment, UserId expert, boolean accepted, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return new TreeMap<>(Map.of(
                "assignment",
                assignment.toString(),
                "expert",
                expert.toString(),
                "accepted",
                String.valueOf(accepted)));
    }
}
