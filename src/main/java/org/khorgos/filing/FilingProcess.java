package org.khorgos.filing;

import org.khorgos.access.ProposalId;

/** What the filing tells the process, as the last step of each user's act. */
public interface FilingProcess {
    void formChecked(ProposalId proposal, FormCheck check);

    void filingProposed(ProposalId proposal);

    void filingConfirmed(ProposalId proposal, FilingConfirmation confirmation);
}
