package org.khorgos.panel;

import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells invited experts whether they have to declare their interests before they accept. */
@Service
@Transactional(readOnly = true)
public class DeclarationCallService {
    private final Invitations invitations;
    private final DeclarationWatch watch;

    DeclarationCallService(Invitations invitations, DeclarationWatch watch) {
        this.invitations = invitations;
        this.watch = watch;
    }

    /** That of the signed-in expert; throws NotFound for anybody else, Refused when it is answered or over already. */
    @Requires(Operation.ANSWER_INVITATION)
    public DeclarationCall own(ProposalId id, AssignmentId assignment) {
        return watch.call(invitations.own(id, assignment, AssignmentStatus.INVITED));
    }
}
