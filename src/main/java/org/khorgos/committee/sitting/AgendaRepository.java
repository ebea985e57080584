package org.khorgos.committee.sitting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AgendaRepository extends JpaRepository<AgendaItem, UUID> {
    List<AgendaItem> findBySittingOrderByPosition(UUID sitting);

    Optional<AgendaItem> findBySittingAndStatus(UUID sitting, ItemStatus status);

    Optional<AgendaItem> findByProposalAndStatus(UUID proposal, ItemStatus status);

    Optional<AgendaItem> findByMeeting(UUID meeting);
}
