package org.khorgos.panel;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.khorgos.conflict.ConflictFound;
import org.khorgos.identity.SystemUser;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends the part of an expert with whom a conflict is found while the proposal is reviewed, also between two rounds: at once,
 * in the transaction of the finding, and even when the review is written already. A result that is recorded stands.
 */
@Component
class LateConflicts {
    private final AssignmentRepository assignments;
    private final Invitations invitations;
    private final Rounds rounds;
    private final PanelProcess process;
    private final EntityManager entities;

    LateConflicts(
            AssignmentRepository assignments,
            Invitations invitations,
            Rounds rounds,
            PanelProcess process,
            EntityManager entities) {
        this.assignments = assignments;
        this.invitations = invitations;
        this.rounds = rounds;
        this.process = process;
        this.entities = entities;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void cancel(ConflictFound found) {
        if (counts(found)) {
            rounds.lockLatest(found.proposal());
            SystemUser.run(() -> counting(found).ifPresent(this::cancel));
        }
    }

    /** A process that is older than this step goes on as it began. */
    private void cancel(Assignment assignment) {
        boolean waits = process.canCancel(assignment.proposal(), assignment.id());
        if (waits || assignment.status() == AssignmentStatus.SUBMITTED) {
            invitations.cancelForConflict(assignment);
        }
        if (waits) {
            process.reviewCancelled(assignment.proposal(), assignment.id());
        }
    }

    /** As it stands now that nobody else can change it, whatever this transaction has read of it before. */
    private Optional<Assignment> counting(ConflictFound found) {
        if (!counts(found)) {
            return Optional.empty();
        }
        Optional<Assignment> assignment = assignments.findByProposalAndExpert(
                found.proposal().value(), found.person().value());
        assignment.ifPresent(entities::refresh);
        return assignment;
    }

    private boolean counts(ConflictFound found) {
        return assignments.countUnderReview(
                        found.proposal().value(), found.person().value())
                > 0;
    }
}
