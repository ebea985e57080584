package org.khorgos.withdrawal;

import org.khorgos.access.ProposalId;

/** What the process has to hear from this feature; called as the last step of the deciding transaction. */
public interface WithdrawalProcess {
    /** The first signatory wants to withdraw a filed proposal; the office has to consent. */
    void withdrawalAsked(ProposalId id);

    /** The office answered; with its consent the proposal is to be withdrawn. */
    void withdrawalAnswered(ProposalId id, boolean consent);

    /** The first signatory withdrew it before it was filed. */
    void withdrawn(ProposalId id);
}
