package org.khorgos.committee.reply;

import java.time.Instant;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** A revision was handed in with a reply. */
public record RevisionReplied(ProposalId proposal, UserId by, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }
}
