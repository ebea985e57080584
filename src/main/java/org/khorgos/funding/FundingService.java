package org.khorgos.funding;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.khorgos.funding.AllocationDetails.Signed;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalFacts;
import org.khorgos.proposal.ProposalLifecycle;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the money of a proposal to those who may see it. */
@Service
@Transactional(readOnly = true)
public class FundingService {
    private final AllocationRepository allocations;
    private final OfferDesk desk;
    private final Ledger ledger;
    private final ProposalLifecycle lifecycle;
    private final UserDirectory users;

    FundingService(
            AllocationRepository allocations,
            OfferDesk desk,
            Ledger ledger,
            ProposalLifecycle lifecycle,
            UserDirectory users) {
        this.allocations = allocations;
        this.desk = desk;
        this.ledger = ledger;
        this.lifecycle = lifecycle;
        this.users = users;
    }

    /** The allocation, or nothing before a recommendation. */
    @Requires(Operation.VIEW_MONEY)
    public Optional<AllocationDetails> details(ProposalId id) {
        return allocations.findById(id.value()).map(this::details);
    }

    /** What bounds an offer now, for the funding officer who is about to recommend. */
    @Requires(Operation.RECOMMEND_ALLOCATION)
    public OfferBasis basis(ProposalId id) {
        return desk.basis(lifecycle.facts(id));
    }

    private AllocationDetails details(Allocation found) {
        ProposalFacts facts = lifecycle.facts(found.id());
        List<UserId> ids = Stream.of(found.recommended(), found.committed(), found.refused())
                .filter(Objects::nonNull)
                .map(Act::user)
                .toList();
        Map<UserId, UserRow> people = users.get(ids);
        return new AllocationDetails(
                found.status(),
                new Grant(facts.requestedHome(), facts.requestedPartner()),
                found.recommendedGrant(),
                found.offeredGrant(),
                found.reason(),
                signed(found.recommended(), people),
                signedOrNull(found.committed(), people),
                signedOrNull(found.refused(), people),
                found.answer(),
                ledger.movements(found.id()));
    }

    private static @Nullable Signed signedOrNull(@Nullable Act act, Map<UserId, UserRow> people) {
        return act == null ? null : signed(act, people);
    }

    private static Signed signed(Act act, Map<UserId, UserRow> people) {
        UserRow row = people.get(act.user());
        return new Signed(row == null ? "" : row.displayName(), act.at());
    }
}
