package org.khorgos.proposal;

import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;

/** What the process has to hear from this feature; called as the last step of the deciding transaction. */
public interface ProposalProcess {
    /** The first signatory signed and sent it: the process of this proposal begins. */
    void sentForSignature(ProposalId id);

    /** A co-signatory signed or declined. */
    void signatureAnswered(ProposalId id, UserId signatory);

    /** The returned proposal was corrected and may be submitted again. */
    void corrected(ProposalId id);

    /** The proposal was revised as the committee asked. */
    void revised(ProposalId id);

    /** The first signatory wants to withdraw a filed proposal; the office has to consent. */
    void withdrawalAsked(ProposalId id);

    /** The office answered; with its consent the proposal is to be withdrawn. */
    void withdrawalAnswered(ProposalId id, boolean consent);

    /** The first signatory withdrew it before it was filed. */
    void withdrawn(ProposalId id);
}
