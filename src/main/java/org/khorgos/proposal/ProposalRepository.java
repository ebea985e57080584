package org.khorgos.proposal;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ProposalRepository extends JpaRepository<Proposal, UUID> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Proposal p where p.id = :id")
    Optional<Proposal> findLocked(UUID id);

    default Proposal require(ProposalId id) {
        return findById(id.value()).orElseThrow(() -> new NotFound("proposal " + id));
    }

    /** The proposal, so that others who want to change it wait until this transaction ends. */
    default Proposal lock(ProposalId id) {
        return findLocked(id.value()).orElseThrow(() -> new NotFound("proposal " + id));
    }
}
