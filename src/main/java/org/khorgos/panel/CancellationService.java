package org.khorgos.panel;

import jakarta.validation.constraints.Size;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Ends what an expert still owes before the expert does; the process then invites another one. */
@Service
@Transactional(readOnly = true)
@Validated
public class CancellationService {
    private final Invitations invitations;
    private final Rounds rounds;
    private final PanelProcess process;

    CancellationService(Invitations invitations, Rounds rounds, PanelProcess process) {
        this.invitations = invitations;
        this.rounds = rounds;
        this.process = process;
    }

    /**
     * Cancels an invitation or a review that is not submitted. Throws NotFound when the proposal has none such, Refused for a
     * missing reason, when it has gone on, or when the proposal's process is older than this step.
     */
    @Transactional
    @Requires(Operation.CANCEL_REVIEW)
    public void cancel(
            ProposalId id,
            AssignmentId assignment,
            @Size(max = ExpertAssignmentService.REASON_MAX, message = "{review.reason.long}") String reason) {
        if (reason.isBlank()) {
            throw new Refused("review.cancel.missing");
        }
        rounds.lock(id);
        Assignment open = invitations.get(assignment);
        if (!open.proposal().equals(id)) {
            throw new NotFound("assignment " + assignment);
        }
        if (!open.status().isOpen()) {
            throw new Refused("review.gone." + open.status());
        }
        if (!process.canCancel(id, assignment)) {
            throw new Refused("review.cancel.old");
        }
        invitations.cancel(open, reason.strip());
        process.reviewCancelled(id, assignment);
    }
}
