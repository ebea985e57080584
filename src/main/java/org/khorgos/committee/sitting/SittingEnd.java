package org.khorgos.committee.sitting;

import java.time.Instant;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.Refused;
import org.khorgos.committee.Meetings;
import org.khorgos.proposal.ProposalLifecycle;
import org.springframework.stereotype.Component;

/** Ends a sitting with everything in it. */
@Component
class SittingEnd {
    private final AgendaRepository agenda;
    private final StayRepository stays;
    private final Meetings meetings;
    private final ProposalLifecycle proposals;
    private final Leaders leaders;
    private final Guests guests;
    private final SittingChecks checks;

    SittingEnd(
            AgendaRepository agenda,
            StayRepository stays,
            Meetings meetings,
            ProposalLifecycle proposals,
            Leaders leaders,
            Guests guests,
            SittingChecks checks) {
        this.agenda = agenda;
        this.stays = stays;
        this.meetings = meetings;
        this.proposals = proposals;
        this.leaders = leaders;
        this.guests = guests;
        this.checks = checks;
    }

    void of(Sitting sitting) {
        Instant now = leaders.now();
        SittingId id = sitting.id();
        agenda.findBySittingOrderByPosition(id.value()).stream()
                .filter(item -> !item.status().ended())
                .forEach(item -> postpone(item, now));
        stays.findBySittingOrderByCameAt(id.value()).stream()
                .filter(Stay::isInside)
                .forEach(stay -> stay.leave(leaders.me(), now));
        sitting.close(now);
        leaders.tell(new SittingClosed(id, leaders.me(), now));
    }

    void callOff(Sitting sitting) {
        checks.ahead(sitting);
        Instant now = leaders.now();
        agenda.findBySittingOrderByPosition(sitting.id().value()).stream()
                .filter(item -> !item.status().ended())
                .forEach(item -> postpone(item, now));
        sitting.callOff(now);
        leaders.tell(new SittingCalledOff(sitting.id(), guests.release(sitting), leaders.me(), now));
    }

    /** Throws Refused while a vote on it is open; the vote on a withdrawn proposal is not waited for. */
    void postpone(AgendaItem item, Instant now) {
        ProposalId proposal = item.proposal();
        boolean withdrawn = proposals.facts(proposal).state() != ProposalState.IN_COMMITTEE;
        if (item.meeting() != null && !withdrawn && meetings.isOpen(proposal)) {
            throw new Refused("committee.vote.open");
        }
        item.end(ItemStatus.POSTPONED, now);
        leaders.tell(new ItemMoved(item.sitting(), item.id(), item.status(), now));
    }
}
