package org.khorgos.committee.sitting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RecusalRepository extends JpaRepository<Recusal, UUID> {
    List<Recusal> findByItemIn(Collection<UUID> items);

    @Query("select r from Recusal r where r.item in (select i.id from AgendaItem i where i.sitting = :sitting)")
    List<Recusal> findBySitting(UUID sitting);

    Optional<Recusal> findByItemAndMember(UUID item, UUID member);
}
