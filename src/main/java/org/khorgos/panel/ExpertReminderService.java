package org.khorgos.panel;

import org.khorgos.identity.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds experts of what they owe. */
@Service
@Transactional(readOnly = true)
public class ExpertReminderService {
    private final Invitations invitations;

    ExpertReminderService(Invitations invitations) {
        this.invitations = invitations;
    }

    /** Reminds the expert of the answer or the review that is still owed; throws NotFound when there is no such assignment. */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public void remindExpert(AssignmentId id) {
        invitations.remind(id);
    }
}
