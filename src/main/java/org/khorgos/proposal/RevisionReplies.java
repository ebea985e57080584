package org.khorgos.proposal;

import org.khorgos.access.ProposalId;

/** Keeps what proposers reply to whoever asked for their revision; given by another module. */
public interface RevisionReplies {
    /** Hands the reply in with the revision, for good; throws Refused when one is asked for and not written. */
    void handIn(ProposalId id);
}
