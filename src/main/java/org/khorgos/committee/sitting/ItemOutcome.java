package org.khorgos.committee.sitting;

import java.time.Instant;
import org.khorgos.access.ProposalId;
import org.khorgos.committee.MeetingAnnulled;
import org.khorgos.committee.Meetings;
import org.khorgos.committee.QuorumMissed;
import org.khorgos.committee.VotesCounted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An item ends with its vote, in the same transaction; also when the vote was opened outside its sitting. */
@Component
class ItemOutcome {
    private final AgendaRepository agenda;
    private final SittingFacts facts;
    private final Meetings meetings;
    private final ApplicationEventPublisher events;

    ItemOutcome(AgendaRepository agenda, SittingFacts facts, Meetings meetings, ApplicationEventPublisher events) {
        this.agenda = agenda;
        this.facts = facts;
        this.meetings = meetings;
        this.events = events;
    }

    @EventListener
    void counted(VotesCounted event) {
        facts.waiting(event.proposal())
                .flatMap(row -> agenda.findById(row.id().value()))
                .ifPresent(item -> {
                    meetings.lastOn(event.proposal()).ifPresent(item::vote);
                    end(item, ItemStatus.DECIDED, event.at());
                });
    }

    @EventListener
    void missed(QuorumMissed event) {
        ProposalId proposal = event.proposal();
        meetings.lastOn(proposal)
                .flatMap(agenda::findByMeeting)
                .ifPresent(item -> end(item, ItemStatus.POSTPONED, event.at()));
    }

    @EventListener
    void annulled(MeetingAnnulled event) {
        meetings.lastOn(event.proposal())
                .flatMap(agenda::findByMeeting)
                .filter(item -> item.status() == ItemStatus.CURRENT)
                .ifPresent(item -> end(item, ItemStatus.POSTPONED, event.at()));
    }

    private void end(AgendaItem item, ItemStatus status, Instant at) {
        item.end(status, at);
        agenda.saveAndFlush(item);
        events.publishEvent(new ItemMoved(item.sitting(), item.id(), status, at));
    }
}
