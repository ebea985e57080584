package org.khorgos.review;

import org.khorgos.access.ProposalId;

/** What the review tells the process, as the last step of each user's act. */
public interface ReviewProcess {
    void expertsAssigned(ProposalId proposal);

    void invitationAnswered(ProposalId proposal, AssignmentId assignment, boolean accepted);

    void reviewWritten(ProposalId proposal, AssignmentId assignment);
}
