package org.khorgos.approval;

import java.time.Instant;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** The period for objections ended without an answer: the assignment binds the host unit. */
public record AssignmentBound(ProposalId proposal, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }
}
