package org.khorgos.funding;

import java.time.Clock;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.Requires;
import org.khorgos.base.Money;
import org.khorgos.base.Refused;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.khorgos.proposal.ProposalFacts;
import org.khorgos.proposal.ProposalLifecycle;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recommends, offers and commits the money of approved proposals (stage S8). */
@Service
@Transactional(readOnly = true)
public class AllocationService {
    private final AllocationRepository allocations;
    private final OfferDesk desk;
    private final ProposalLifecycle lifecycle;
    private final FundingProcess process;
    private final CurrentUser current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AllocationService(
            AllocationRepository allocations,
            OfferDesk desk,
            ProposalLifecycle lifecycle,
            FundingProcess process,
            CurrentUser current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.allocations = allocations;
        this.desk = desk;
        this.lifecycle = lifecycle;
        this.process = process;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** The approved proposal enters the allocation of its call. */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public void openFunding(ProposalId id) {
        lifecycle.advance(id, ProposalState.ALLOCATING);
    }

    /** The funding officer's recommendation; throws Refused above the request, without a reason, or when one is under way. */
    @Transactional
    @Requires(Operation.RECOMMEND_ALLOCATION)
    public void recommend(ProposalId id, Money home, Money partner, String reason) {
        Grant grant = new Grant(home, partner);
        ProposalFacts facts = lifecycle.facts(id);
        if (!new Grant(facts.requestedHome(), facts.requestedPartner()).covers(grant)) {
            throw new Refused("funding.recommend.aboveRequested");
        }
        Allocation allocation = allocations.findById(id.value()).orElseGet(() -> new Allocation(facts));
        allocation.recommend(grant, required(reason), act());
        allocations.saveAndFlush(allocation);
        events.publishEvent(new AllocationRecommended(id, grant, clock.instant()));
        process.allocationRecommended(id);
    }

    /** Works out what can be offered now, in the figures that the rules on allocation read (D11). */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public Offer prepareOffer(ProposalId id) {
        Allocation allocation = allocations.require(id);
        OfferBasis basis = desk.basis(lifecycle.facts(id));
        allocation.offer(basis.offer(allocation.recommendedGrant()));
        allocations.saveAndFlush(allocation);
        return basis.rate(allocation.recommendedGrant());
    }

    /** A second person commits what is set aside, or refuses with a reason; throws Refused for the one who recommended. */
    @Transactional
    @Requires(Operation.COMMIT_ALLOCATION)
    public void commit(ProposalId id, boolean committed, String reason) {
        Allocation allocation = allocations.require(id);
        allocation.answer(committed, committed ? optional(reason) : required(reason), act());
        allocations.saveAndFlush(allocation);
        events.publishEvent(new CommitmentAnswered(id, committed, clock.instant()));
        process.commitmentAnswered(id, committed);
    }

    /** The money does not reach: the proposal waits until the budget of its call changes. */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public void listAsReserve(ProposalId id) {
        allocations.require(id).rest(AllocationStatus.RESERVE_LIST);
        if (lifecycle.facts(id).state() != ProposalState.RESERVE) {
            lifecycle.advance(id, ProposalState.RESERVE);
        }
    }

    /** No money can be given. */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public void declineForFunds(ProposalId id) {
        allocations.require(id).rest(AllocationStatus.DECLINED);
        lifecycle.advance(id, ProposalState.DECLINED_NO_FUNDS);
    }

    private Act act() {
        return new Act(current.get().id(), clock.instant());
    }

    private static String required(String reason) {
        String text = optional(reason);
        if (text.isEmpty()) {
            throw new Refused("funding.reason.needed");
        }
        return text;
    }

    private static String optional(String reason) {
        String text = reason.strip();
        if (text.length() > Allocation.REASON_MAX) {
            throw new Refused("funding.reason.tooLong", Allocation.REASON_MAX);
        }
        return text;
    }
}
