package org.khorgos.review;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;
import org.khorgos.panel.AssignmentId;

/** An expert took a submitted review back, to submit it again. */
public record ReviewRecalled(ProposalId proposal, AssignmentId assignment, UserId expert, Instant at)
        implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return new TreeMap<>(Map.of("assignment", assignment.toString(), "expert", expert.toString()));
    }
}
