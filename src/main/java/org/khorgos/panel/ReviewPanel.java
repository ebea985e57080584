package org.khorgos.panel;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.khorgos.access.ProposalId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The experts of a proposal, for the feature that takes their reviews after it has checked who asks. */
@Component
@Transactional(readOnly = true)
public class ReviewPanel {
    private final AssignmentRepository assignments;
    private final Invitations invitations;
    private final Rounds rounds;

    ReviewPanel(AssignmentRepository assignments, Invitations invitations, Rounds rounds) {
        this.assignments = assignments;
        this.invitations = invitations;
        this.rounds = rounds;
    }

    /** Everybody who was ever invited, in the order of invitation. */
    public List<AssignmentRow> of(ProposalId id) {
        return assignments.findByProposalOrderByRoundAscInvitedAtAscIdAsc(id.value()).stream()
                .map(Assignment::row)
                .toList();
    }

    /** Everybody who was ever invited to review one of them, in the order of invitation, in one statement. */
    public List<AssignmentRow> ofAll(Collection<ProposalId> ids) {
        return assignments
                .findByProposalInOrderByRoundAscInvitedAtAscIdAsc(
                        ids.stream().map(ProposalId::value).toList())
                .stream()
                .map(Assignment::row)
                .toList();
    }

    /**
     * The signed-in expert, who accepted, hands in; throws NotFound for anybody else, Refused when it was handed in or is
     * overdue already.
     */
    @Transactional
    public AssignmentRow submit(ProposalId id, AssignmentId assignment) {
        rounds.lock(id);
        return invitations
                .submit(invitations.own(id, assignment, AssignmentStatus.ACCEPTED))
                .row();
    }

    /**
     * The signed-in expert takes back what was handed in; throws NotFound for anybody else, Refused when nothing was handed
     * in or it was ended since.
     */
    @Transactional
    public AssignmentRow recall(ProposalId id, AssignmentId assignment) {
        rounds.lock(id);
        return invitations
                .recall(invitations.own(id, assignment, AssignmentStatus.SUBMITTED))
                .row();
    }

    /**
     * How long the expert had time to write until the review was submitted, over all the times that it was; zero while it
     * never was. Throws NotFound when there is no such assignment.
     */
    public Duration written(AssignmentId assignment) {
        return invitations.get(assignment).written();
    }

    /** True while somebody owes an answer or a review. */
    public boolean awaits(ProposalId id) {
        return !invitations.open(id).isEmpty();
    }

    /** The expert who accepted did not hand in in time; throws Refused when the assignment has gone on. */
    @Transactional
    public AssignmentRow overdue(AssignmentId assignment) {
        rounds.lockOf(assignment);
        return invitations
                .lapse(assignment, AssignmentStatus.ACCEPTED, AssignmentStatus.OVERDUE)
                .row();
    }

    /** Ends the round that is under way, if any. */
    @Transactional
    public void endRound(ProposalId id) {
        rounds.end(id);
    }
}
