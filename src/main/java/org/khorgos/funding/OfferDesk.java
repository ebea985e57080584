package org.khorgos.funding;

import org.khorgos.base.Side;
import org.khorgos.call.CallRow;
import org.khorgos.call.CallService;
import org.khorgos.proposal.ProposalFacts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what bounds an offer for a proposal. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OfferDesk {
    private final CallService calls;
    private final Envelopes envelopes;
    private final AllocationRepository allocations;

    OfferDesk(CallService calls, Envelopes envelopes, AllocationRepository allocations) {
        this.calls = calls;
        this.envelopes = envelopes;
        this.allocations = allocations;
    }

    OfferBasis basis(ProposalFacts facts) {
        CallRow call = calls.version(facts.callVersion());
        Grant requested = new Grant(facts.requestedHome(), facts.requestedPartner());
        return new OfferBasis(
                requested,
                new Grant(
                        call.cap(Side.HOME).orElse(requested.home()),
                        call.cap(Side.PARTNER).orElse(requested.partner())),
                envelopes.left(facts.call(), facts.year(), call.currencies()),
                isFundedElsewhere(facts));
    }

    /** True when another proposal of the same two organisations holds money of the same call. */
    boolean isFundedElsewhere(ProposalFacts facts) {
        String home = facts.homeOrganisationName();
        String partner = facts.partnerOrganisationName();
        return !home.isBlank()
                && !partner.isBlank()
                && allocations.countOthersHoldingMoney(facts.id().value(), facts.call(), home, partner) > 0;
    }
}
