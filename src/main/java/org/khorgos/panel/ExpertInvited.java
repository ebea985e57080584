package org.khorgos.panel;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** An expert was invited to review a proposal. */
public record ExpertInvited(
        ProposalId proposal, AssignmentId assignment, UserId expert, ExpertSide side, int round, Instant at)
        implements Audited {
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
                "side",
                side.name(),
                "round",
                String.valueOf(round)));
    }
}
