package org.khorgos.panel;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface RoundRepository extends JpaRepository<Round, UUID> {
    Optional<Round> findFirstByProposalOrderByNumberDesc(UUID proposal);

    /** The one that is under way, so that others who want to change it wait until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Round> findByProposalAndClosedAtIsNull(UUID proposal);
}
