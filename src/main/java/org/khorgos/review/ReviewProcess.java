package org.khorgos.review;

import org.khorgos.access.ProposalId;
import org.khorgos.panel.AssignmentId;

/** What the review tells the process, as the last step of each user's act. */
public interface ReviewProcess {
    void reviewWritten(ProposalId proposal, AssignmentId assignment);
}
