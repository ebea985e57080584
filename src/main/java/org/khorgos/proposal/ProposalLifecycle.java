package org.khorgos.proposal;

import java.time.Clock;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.ProposalStateChanged;
import org.khorgos.call.CallDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The state of every proposal: services of other features read it and move it on after they have checked who asks. */
@Component
@Transactional(readOnly = true)
public class ProposalLifecycle {
    private final ProposalRepository proposals;
    private final CallDirectory calls;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposalLifecycle(
            ProposalRepository proposals, CallDirectory calls, ApplicationEventPublisher events, Clock clock) {
        this.proposals = proposals;
        this.calls = calls;
        this.events = events;
        this.clock = clock;
    }

    /** Throws NotFound for an unknown proposal. */
    public ProposalFacts facts(ProposalId id) {
        Proposal proposal = proposals.require(id);
        return proposal.facts(calls.version(proposal.callVersion()));
    }

    /** Throws WrongState when the next state may not follow the present one. */
    @Transactional
    public void advance(ProposalId id, ProposalState next) {
        Proposal proposal = proposals.lock(id);
        ProposalState before = proposal.advance(next, clock.instant());
        proposals.saveAndFlush(proposal);
        events.publishEvent(new ProposalStateChanged(id, before, next, clock.instant()));
    }
}
