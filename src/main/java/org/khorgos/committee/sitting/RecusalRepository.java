package org.khorgos.committee.sitting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RecusalRepository extends JpaRepository<Recusal, UUID> {
    List<Recusal> findByItemIn(Collection<UUID> items);

    Optional<Recusal> findByItemAndMember(UUID item, UUID member);
}
