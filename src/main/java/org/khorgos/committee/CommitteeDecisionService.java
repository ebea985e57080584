package org.khorgos.committee;

import java.time.Clock;
import java.time.Instant;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.Role;
import org.khorgos.proposal.ProposalLifecycle;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows from a counted meeting: a decision that is kept until it is released. */
@Service
@Transactional
public class CommitteeDecisionService {
    private final Meetings meetings;
    private final ProposalLifecycle lifecycle;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CommitteeDecisionService(
            Meetings meetings, ProposalLifecycle lifecycle, Clock clock, ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.lifecycle = lifecycle;
        this.clock = clock;
        this.events = events;
    }

    /** What follows from the motion of the counted meeting is kept; the proposal stays where it is. */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public void keep(ProposalId id, boolean adopted) {
        keep(meetings.counted(id), id, adopted);
    }

    /** The kept decision becomes the proposal's state; where none was kept, it is taken at once. */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public CommitteeDecision record(ProposalId id, boolean adopted) {
        Meeting meeting = meetings.last(id).filter(Meeting::isKept).orElseGet(() -> meetings.counted(id));
        CommitteeDecision kept = meeting.decision();
        CommitteeDecision decision = kept == null ? keep(meeting, id, adopted) : kept;
        Instant now = clock.instant();
        meeting.release(now);
        events.publishEvent(new CommitteeDecided(id, meeting.round(), decision, now));
        lifecycle.advance(id, decision.state());
        return decision;
    }

    private CommitteeDecision keep(Meeting meeting, ProposalId id, boolean adopted) {
        CommitteeDecision decision = meeting.decide(adopted);
        events.publishEvent(new DecisionKept(id, meeting.round(), decision, clock.instant()));
        return decision;
    }
}
