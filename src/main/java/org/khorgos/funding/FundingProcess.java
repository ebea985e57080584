package org.khorgos.funding;

import org.khorgos.access.ProposalId;

/** What funding tells the process; called last, in the transaction of the fact. */
public interface FundingProcess {
    /** The funding officer recommended amounts. */
    void allocationRecommended(ProposalId id);

    /** The finance controller committed the money or refused. */
    void commitmentAnswered(ProposalId id, boolean committed);

    /** A call has more or less money than before: proposals on the reserve list try again. */
    void callBudgetChanged();
}
