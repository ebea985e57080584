package org.khorgos.review;

import org.khorgos.access.ProposalId;
import org.khorgos.panel.AssignmentId;

/** What the review tells the process, as the last step of each user's act. */
public interface ReviewProcess {
    /**
     * An expert has submitted.
     *
     * @param othersAwaited true while other experts of the round owe an answer or a review
     */
    void reviewWritten(ProposalId proposal, AssignmentId assignment, boolean othersAwaited);

    /** True while the process waits for other reviews and lets this one be taken back. */
    boolean canRecall(ProposalId proposal, AssignmentId assignment);

    void reviewRecalled(ProposalId proposal, AssignmentId assignment);
}
