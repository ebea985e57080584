package org.khorgos.demo;

import java.time.Instant;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** A proposal of the demo was copied to this one, so that there are many. */
record DemoProposalCopied(ProposalId proposal, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }
}
