package org.khorgos.committee.sitting;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface SittingRepository extends JpaRepository<Sitting, UUID> {
    List<Sitting> findAllByOrderByBeginsAtDesc();

    boolean existsByFollows(UUID follows);

    /** Held for writing until the end of the transaction: acts on one sitting come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Sitting s where s.id = :id")
    Optional<Sitting> lock(UUID id);

    /** Those of which members may have to be told anew, held like one; planned ones too, which may just be convened. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Sitting s where s.status in ('PLANNED', 'CONVENED') and s.beginsAt > :now order by s.id")
    List<Sitting> lockAhead(Instant now);
}
