package org.khorgos.approval;

import java.time.Instant;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** The host unit wrote its opinion. */
public record CaseHandled(ProposalId proposal, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }
}
