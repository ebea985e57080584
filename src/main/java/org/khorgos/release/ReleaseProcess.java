package org.khorgos.release;

import org.khorgos.access.ProposalId;

/** What releasing tells the process, as the last step of each user's act. */
public interface ReleaseProcess {
    void decisionReleased(ProposalId proposal);
}
