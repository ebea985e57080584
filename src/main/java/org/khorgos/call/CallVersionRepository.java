package org.khorgos.call;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khorgos.base.NotFound;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CallVersionRepository extends JpaRepository<CallVersion, UUID> {
    @Query("select v from CallVersion v join fetch v.call c where v.number = c.currentNumber "
            + "order by c.year desc, c.code")
    List<CallVersion> findCurrent();

    @Query("select v from CallVersion v join fetch v.call c where v.number = c.currentNumber and c.id = :call")
    Optional<CallVersion> findCurrent(UUID call);

    @Query("select v from CallVersion v join fetch v.call c where c.id = :call order by v.number desc")
    List<CallVersion> findOf(UUID call);

    @Query("select v from CallVersion v join fetch v.call where v.id in :ids")
    List<CallVersion> findWithCall(Collection<UUID> ids);

    default CallVersion requireCurrent(UUID call) {
        return findCurrent(call).orElseThrow(() -> new NotFound("published call " + call));
    }

    default CallVersion require(UUID id) {
        return findById(id).orElseThrow(() -> new NotFound("version of a call " + id));
    }
}
