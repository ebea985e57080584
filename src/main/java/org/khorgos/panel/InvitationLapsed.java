package org.khorgos.panel;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/**
 * An expert did not answer an invitation in time.
 *
 * @param undeclared true when the expert had not declared interests in time either
 */
public record InvitationLapsed(
        ProposalId proposal, AssignmentId assignment, UserId expert, boolean undeclared, Instant at)
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
                "undeclared",
                String.valueOf(undeclared)));
    }
}
