package org.khorgos.signature;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SignatoryRepository extends JpaRepository<Signatory, UUID> {
    List<Signatory> findByProposalOrderByPosition(UUID proposal);

    List<Signatory> findByProposalAndStatusOrderByPosition(UUID proposal, SignatoryStatus status);

    Optional<Signatory> findByProposalAndUserAndStatus(UUID proposal, UUID user, SignatoryStatus status);

    @Modifying
    @Query("delete from Signatory s where s.proposal = :proposal and s.status <> 'FIRST'")
    void deleteCosignatories(UUID proposal);
}
