package org.khorgos.signature;

import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;

/** What the process has to hear from this feature; called as the last step of the deciding transaction. */
public interface SignatureProcess {
    /** A co-signatory signed or declined. */
    void signatureAnswered(ProposalId id, UserId signatory);

    /** The first signatory took it back to change it: the process of this proposal ends and nobody is asked any more. */
    void takenBack(ProposalId id);
}
