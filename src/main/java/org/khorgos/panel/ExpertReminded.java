package org.khorgos.panel;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/**
 * An expert was reminded of an answer or a review that is still owed.
 *
 * @param owed what is still awaited: ANSWER_INVITATION or WRITE_REVIEW
 */
public record ExpertReminded(ProposalId proposal, AssignmentId assignment, UserId expert, Operation owed, Instant at)
        implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return new TreeMap<>(
                Map.of("assignment", assignment.toString(), "expert", expert.toString(), "owed", owed.name()));
    }
}
