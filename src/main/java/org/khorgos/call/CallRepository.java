package org.khorgos.call;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khorgos.base.NotFound;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CallRepository extends JpaRepository<Call, UUID> {
    Optional<Call> findByCode(String code);

    List<Call> findAllByOrderByYearDescCodeAsc();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Call c where c.id = :id")
    Optional<Call> findLocked(UUID id);

    default Call require(UUID id) {
        return findById(id).orElseThrow(() -> new NotFound("call " + id));
    }

    /** The call, so that others who want to change it wait until this transaction ends. */
    default Call lock(UUID id) {
        return findLocked(id).orElseThrow(() -> new NotFound("call " + id));
    }
}
