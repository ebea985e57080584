package org.khorgos.panel;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/**
 * An expert accepted or declined an invitation.
 *
 * @param declined why it was declined, null when it was accepted
 */
public record InvitationAnswered(
        ProposalId proposal,
        AssignmentId assignment,
        UserId expert,
        @Nullable DeclineKind declined,
        Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new TreeMap<>(Map.of(
                "assignment",
                assignment.toString(),
                "expert",
                expert.toString(),
                "accepted",
                String.valueOf(declined == null)));
        if (declined != null) {
            facts.put("declined", declined.name());
        }
        return facts;
    }
}
