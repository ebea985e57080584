package org.khorgos.panel;

import org.khorgos.access.ProposalId;

/** What the panel tells the process, as the last step of each user's act. */
public interface PanelProcess {
    void expertsAssigned(ProposalId proposal);

    void invitationAnswered(ProposalId proposal, AssignmentId assignment, boolean accepted);
}
