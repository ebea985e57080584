package org.khorgos.funding;

import java.time.Clock;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.identity.Role;
import org.khorgos.proposal.ProposalFacts;
import org.khorgos.proposal.ProposalLifecycle;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets the offered money aside, gives it back or spends it; each step has its effect once, however often it is asked. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
public class ReservationService {
    private final AllocationRepository allocations;
    private final Ledger ledger;
    private final MoneyReturn moneyReturn;
    private final OfferDesk desk;
    private final ProposalLifecycle lifecycle;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReservationService(
            AllocationRepository allocations,
            Ledger ledger,
            MoneyReturn moneyReturn,
            OfferDesk desk,
            ProposalLifecycle lifecycle,
            ApplicationEventPublisher events,
            Clock clock) {
        this.allocations = allocations;
        this.ledger = ledger;
        this.moneyReturn = moneyReturn;
        this.desk = desk;
        this.lifecycle = lifecycle;
        this.events = events;
        this.clock = clock;
    }

    /** Sets both sides aside, or nothing when one side is exhausted or the same teams got money meanwhile. */
    public Reservation reserveBudget(ProposalId id) {
        Allocation allocation = allocations.require(id);
        if (allocation.holdsMoney()) {
            return Reservation.RESERVED;
        }
        ProposalFacts facts = lifecycle.facts(id);
        Grant grant = allocation.offeredGrant();
        allocation.nextRound();
        ledger.lock(allocation);
        if (grant.isNothing() || desk.isFundedElsewhere(facts) || !ledger.reserve(allocation, grant)) {
            return Reservation.EXHAUSTED;
        }
        allocation.reserved();
        allocations.saveAndFlush(allocation);
        if (facts.state() == ProposalState.RESERVE) {
            lifecycle.advance(id, ProposalState.ALLOCATING);
        }
        events.publishEvent(new BudgetReserved(id, grant, clock.instant()));
        return Reservation.RESERVED;
    }

    /** Gives back what is set aside, after a refusal; a new recommendation may follow. */
    public void releaseBudget(ProposalId id) {
        Allocation allocation = allocations.require(id);
        if (allocation.status() == AllocationStatus.RESERVED) {
            moneyReturn.giveBack(allocation);
            allocation.rest(AllocationStatus.REFUSED);
            allocations.saveAndFlush(allocation);
        }
    }

    /** Spends what is set aside: the proposal is funded. */
    public void commitBudget(ProposalId id) {
        Allocation allocation = allocations.require(id);
        if (allocation.status() == AllocationStatus.COMMITTED) {
            return;
        }
        allocation.spent();
        ledger.commit(allocation, allocation.offeredGrant());
        allocations.saveAndFlush(allocation);
        lifecycle.advance(id, ProposalState.ALLOCATED);
        events.publishEvent(new BudgetCommitted(id, allocation.offeredGrant(), clock.instant()));
    }
}
