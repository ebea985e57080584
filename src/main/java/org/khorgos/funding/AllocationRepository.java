package org.khorgos.funding;

import java.util.UUID;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AllocationRepository extends JpaRepository<Allocation, UUID> {
    /** How many other proposals of the same teams hold money of the same call. */
    @Query("select count(a) from Allocation a where a.call = :call and a.homeOrganisation = :home "
            + "and a.partnerOrganisation = :partner and a.id <> :proposal and a.status in (RESERVED, COMMITTED)")
    long countOthersHoldingMoney(UUID proposal, UUID call, String home, String partner);

    default Allocation require(ProposalId id) {
        return findById(id.value()).orElseThrow(() -> new NotFound("allocation of " + id));
    }
}
