package org.khorgos.panel;

import org.khorgos.access.ProposalId;

/** What the panel tells the process, as the last step of each user's act. */
public interface PanelProcess {
    void expertsAssigned(ProposalId proposal);

    void invitationAnswered(ProposalId proposal, AssignmentId assignment, boolean accepted);

    /** True when the process waits for that expert and knows how to go on without. */
    boolean canCancel(ProposalId proposal, AssignmentId assignment);

    void reviewCancelled(ProposalId proposal, AssignmentId assignment);
}
