package org.khorgos.committee.minutes;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface MinutesRepository extends JpaRepository<Minutes, UUID> {
    /** Held for writing until the end of the transaction: who signs, corrects or refuses comes one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Minutes m where m.sitting = :sitting")
    Optional<Minutes> lock(UUID sitting);
}
