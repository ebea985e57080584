package org.khorgos.panel;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/**
 * An expert's part in a review was ended from outside and counts no more.
 *
 * @param conflict true when a conflict of interest was found, false when somebody decided it
 */
public record ReviewCancelled(ProposalId proposal, AssignmentId assignment, UserId expert, boolean conflict, Instant at)
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
                "conflict",
                String.valueOf(conflict)));
    }
}
