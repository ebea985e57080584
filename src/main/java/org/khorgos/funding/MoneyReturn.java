package org.khorgos.funding;

import java.time.Clock;
import org.khorgos.access.ProposalStateChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives money that was set aside back to the envelopes: after a refusal, or when the proposal is withdrawn. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MoneyReturn {
    private final AllocationRepository allocations;
    private final Ledger ledger;
    private final FundingProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MoneyReturn(
            AllocationRepository allocations,
            Ledger ledger,
            FundingProcess process,
            ApplicationEventPublisher events,
            Clock clock) {
        this.allocations = allocations;
        this.ledger = ledger;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    void giveBack(Allocation allocation) {
        if (allocation.status() == AllocationStatus.RESERVED) {
            ledger.release(allocation, allocation.offeredGrant());
            events.publishEvent(new BudgetReleased(allocation.id(), allocation.offeredGrant(), clock.instant()));
        }
    }

    /** What a withdrawn proposal held may be enough for one on the reserve list. */
    @EventListener(condition = "#change.to.name() == 'WITHDRAWN'")
    void whenWithdrawn(ProposalStateChanged change) {
        allocations.findById(change.proposal().value()).ifPresent(allocation -> {
            boolean held = allocation.holdsMoney();
            giveBack(allocation);
            allocation.withdraw();
            allocations.saveAndFlush(allocation);
            if (held) {
                process.callBudgetChanged();
            }
        });
    }
}
