package org.khorgos.proposal;

import java.time.Instant;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;

/** What writing and sending a proposal asks of the feature that keeps its signatures. */
public interface ProposalSignatures {
    /** Whoever begins a proposal signs it first. */
    void first(ProposalId id, UserId user);

    /** Signs for the first signatory and asks the others; returns how many are asked, throws Refused for unsuitable ones. */
    int inviteAll(ProposalText text, String contentSha256, Instant now);
}
