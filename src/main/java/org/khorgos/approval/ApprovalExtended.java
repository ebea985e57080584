package org.khorgos.approval;

import java.time.Instant;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** A decision was missing at the deadline, so the period was extended, once. */
public record ApprovalExtended(ProposalId proposal, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }
}
