package org.khorgos.proposal;

import java.time.Clock;
import java.time.Instant;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.base.Refused;
import org.khorgos.content.ProposalContent;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every service of this feature needs to act on one proposal: the locked row, who acts, when, and whom to tell. */
@Component
class Desk {
    private final ProposalRepository proposals;
    private final CurrentUser current;
    private final DraftLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Desk(
            ProposalRepository proposals,
            CurrentUser current,
            DraftLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.current = current;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Reads it; throws NotFound for an unknown one. */
    Proposal read(ProposalId id) {
        return proposals.require(id);
    }

    /** Locks it; throws NotFound for an unknown one. */
    Proposal take(ProposalId id) {
        return proposals.lock(id);
    }

    /** Locks it; throws Refused for everybody but the first signatory. */
    Proposal takeAsFirst(ProposalId id) {
        Proposal proposal = proposals.lock(id);
        if (!proposal.firstSignatory().equals(actor().id())) {
            throw new Refused("proposal.onlyFirst");
        }
        return proposal;
    }

    Proposal add(Proposal proposal) {
        return proposals.save(proposal);
    }

    /** Changes the draft and keeps in its history what stood in the field (without a path: in all of them) before. */
    void write(Proposal proposal, String path, ProposalContent content) {
        log.note(proposal, path, actor().id(), now());
        proposal.save(content, path, actor().id(), now());
    }

    /** Writes what was changed, so that statements which do not go through JPA see it. */
    void flush() {
        proposals.flush();
    }

    Actor actor() {
        return current.get();
    }

    Instant now() {
        return clock.instant();
    }

    void tell(Audited event) {
        events.publishEvent(event);
    }
}
