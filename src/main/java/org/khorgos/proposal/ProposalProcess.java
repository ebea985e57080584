package org.khorgos.proposal;

import org.khorgos.access.ProposalId;

/** What the process has to hear from this feature; called as the last step of the deciding transaction. */
public interface ProposalProcess {
    /** The first signatory signed and sent it: the process of this proposal begins. */
    void sentForSignature(ProposalId id);

    /** The returned proposal was corrected and may be submitted again. */
    void corrected(ProposalId id);

    /** The proposal was revised as the committee asked. */
    void revised(ProposalId id);
}
