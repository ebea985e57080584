package org.khorgos.filing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CheckRepository extends JpaRepository<CheckRound, UUID> {
    Optional<CheckRound> findFirstByProposalOrderByRoundDesc(UUID proposal);

    List<CheckRound> findByProposalOrderByRound(UUID proposal);
}
