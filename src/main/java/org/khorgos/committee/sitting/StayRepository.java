package org.khorgos.committee.sitting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StayRepository extends JpaRepository<Stay, UUID> {
    List<Stay> findBySittingOrderByCameAt(UUID sitting);

    Optional<Stay> findBySittingAndMemberAndLeftAtIsNull(UUID sitting, UUID member);
}
