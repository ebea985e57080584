package org.khorgos.filing;

import java.time.Clock;
import org.khorgos.access.ProposalId;
import org.khorgos.base.AlreadyDone;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Keeps what was proposed for a checked proposal and what the second person answered. */
@Component
class Filings {
    private final FilingRepository filings;
    private final LeadRule leads;
    private final CurrentUser current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Filings(
            FilingRepository filings,
            LeadRule leads,
            CurrentUser current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.filings = filings;
        this.leads = leads;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /** Throws Refused for a missing reason, a lead proposal that will not do, or when one is waiting for its answer. */
    void add(ProposalId id, FilingProposal filing) {
        if (filing.lacksReason()) {
            throw new Refused("filing.reason.missing");
        }
        LeadAdvice basis = leads.check(id, filing, current.get());
        FilingRound last =
                filings.findFirstByProposalOrderByRoundDesc(id.value()).orElse(null);
        if (last != null && (last.isOpen() || last.isConfirmed())) {
            throw new AlreadyDone("filing.alreadyProposed");
        }
        int round = last == null ? 1 : last.round() + 1;
        UserId by = current.get().id();
        try {
            filings.saveAndFlush(new FilingRound(id, round, filing, basis, by, clock.instant()));
        } catch (DuplicateKeyException somebodyWasFaster) {
            throw new AlreadyDone("filing.alreadyProposed");
        }
        events.publishEvent(new FilingProposed(id, round, filing.outcome(), by, clock.instant()));
    }

    /** Throws Refused when nothing waits for an answer the one who proposed it answers, or the lead of a merger has gone. */
    void answer(ProposalId id, FilingConfirmation confirmation, String note) {
        FilingRound filing = filings.findByProposalAndConfirmedIsNull(id.value())
                .orElseThrow(() -> new AlreadyDone("filing.alreadyConfirmed"));
        UserId by = current.get().id();
        if (filing.proposedBy().equals(by)) {
            throw new Refused("filing.secondPerson");
        }
        ProposalId lead = filing.lead();
        if (lead != null && confirmation == FilingConfirmation.CONFIRMED) {
            leads.checkStill(lead);
        }
        filing.answer(confirmation, by, clock.instant(), note);
        filings.saveAndFlush(filing);
        events.publishEvent(
                new FilingAnswered(id, filing.round(), confirmation, filing.proposedBy(), by, clock.instant()));
    }

    /** The outcome that two people agreed on; throws NotFound when there is none. */
    FilingOutcome conclude(ProposalId id) {
        FilingRound filing = filings.findFirstByProposalOrderByRoundDesc(id.value())
                .filter(FilingRound::isConfirmed)
                .orElseThrow(() -> new NotFound("confirmed filing of " + id));
        events.publishEvent(new FilingRecorded(id, filing.outcome(), filing.lead(), clock.instant()));
        return filing.outcome();
    }
}
