package org.khorgos.panel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps who was invited to review what, and lets the invited ones see the proposal as long as they have to do with it. */
@Component
class Invitations {
    private final AssignmentRepository assignments;
    private final ExpertSight sight;
    private final DeclarationWatch declarations;
    private final CurrentUser current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Invitations(
            AssignmentRepository assignments,
            ExpertSight sight,
            DeclarationWatch declarations,
            CurrentUser current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.assignments = assignments;
        this.sight = sight;
        this.declarations = declarations;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    List<AssignmentId> invite(ProposalId id, int round, List<ExpertRow> experts) {
        List<AssignmentId> ids = new ArrayList<>();
        Duration toDeclare = declarations.time(id);
        for (ExpertRow expert : experts) {
            Instant now = clock.instant();
            var invited =
                    assignments.save(new Assignment(id, round, expert.id(), expert.side(), now, now.plus(toDeclare)));
            ids.add(invited.id());
            sight.show(id, expert.id());
            events.publishEvent(
                    new ExpertInvited(id, invited.id(), expert.id(), expert.side(), round, clock.instant()));
        }
        assignments.flush();
        return ids;
    }

    /** How many invitations and reviews the expert has open over all proposals. */
    int load(UserId expert) {
        return assignments.countOpen(expert.value());
    }

    void accept(Assignment assignment) {
        assignment.accept(clock.instant());
        answered(assignment, null);
    }

    void decline(Assignment assignment, DeclineKind kind, String reason) {
        assignment.decline(kind, reason, clock.instant());
        hide(assignment);
        answered(assignment, kind);
    }

    private void answered(Assignment assignment, @Nullable DeclineKind declined) {
        assignments.saveAndFlush(assignment);
        events.publishEvent(new InvitationAnswered(
                assignment.proposal(), assignment.id(), assignment.expert(), declined, clock.instant()));
    }

    Assignment submit(Assignment assignment) {
        assignment.submit(clock.instant());
        return assignments.saveAndFlush(assignment);
    }

    Assignment recall(Assignment assignment) {
        assignment.recall(clock.instant());
        return assignments.saveAndFlush(assignment);
    }

    Assignment lapse(AssignmentId id, AssignmentStatus from, AssignmentStatus to) {
        Assignment assignment = get(id);
        if (assignment.status() != from) {
            throw new Refused("review.assignment." + assignment.status());
        }
        assignment.become(to);
        hide(assignment);
        return assignment;
    }

    void lapseInvitation(AssignmentId id) {
        Assignment lapsed = lapse(id, AssignmentStatus.INVITED, AssignmentStatus.LAPSED);
        events.publishEvent(new InvitationLapsed(
                lapsed.proposal(), id, lapsed.expert(), declarations.isLate(lapsed), clock.instant()));
    }

    void cancel(Assignment assignment, String reason) {
        assignment.cancel(null, reason, clock.instant());
        cancelled(assignment, false);
    }

    void cancelForConflict(Assignment assignment) {
        assignment.cancel(DeclineKind.CONFLICT, "", clock.instant());
        cancelled(assignment, true);
    }

    private void cancelled(Assignment assignment, boolean conflict) {
        hide(assignment);
        assignments.saveAndFlush(assignment);
        events.publishEvent(new ReviewCancelled(
                assignment.proposal(), assignment.id(), assignment.expert(), conflict, clock.instant()));
    }

    void remind(AssignmentId id) {
        Assignment assignment = get(id);
        Operation owed =
                assignment.status() == AssignmentStatus.INVITED ? Operation.ANSWER_INVITATION : Operation.WRITE_REVIEW;
        events.publishEvent(new ExpertReminded(assignment.proposal(), id, assignment.expert(), owed, clock.instant()));
    }

    /** The signed-in expert's own one; throws NotFound for anybody else's, Refused when it has gone on. */
    Assignment own(ProposalId proposal, AssignmentId id, AssignmentStatus status) {
        Assignment assignment = assignments
                .findById(id.value())
                .filter(isOwn(proposal))
                .orElseThrow(() -> new NotFound("assignment " + id));
        if (assignment.status() != status) {
            throw new Refused("review.assignment." + assignment.status());
        }
        return assignment;
    }

    /** Throws NotFound when there is no such assignment. */
    Assignment get(AssignmentId id) {
        return assignments.findById(id.value()).orElseThrow(() -> new NotFound("assignment " + id));
    }

    List<Assignment> open(ProposalId id) {
        return assignments.findByProposalAndStatusIn(
                id.value(), Set.of(AssignmentStatus.INVITED, AssignmentStatus.ACCEPTED));
    }

    private Predicate<Assignment> isOwn(ProposalId proposal) {
        return assignment -> assignment.proposal().equals(proposal)
                && assignment.expert().equals(current.get().id());
    }

    private void hide(Assignment assignment) {
        sight.hide(assignment.proposal(), assignment.expert());
    }
}
