package org.khorgos.filing;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface FilingRepository extends JpaRepository<FilingRound, UUID> {
    Optional<FilingRound> findFirstByProposalOrderByRoundDesc(UUID proposal);

    List<FilingRound> findByProposalOrderByRound(UUID proposal);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<FilingRound> findByProposalAndConfirmedIsNull(UUID proposal);
}
