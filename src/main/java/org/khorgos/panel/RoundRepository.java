package org.khorgos.panel;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface RoundRepository extends JpaRepository<Round, UUID> {
    Optional<Round> findFirstByProposalOrderByNumberDesc(UUID proposal);

    /** The one that is under way, so that others who want to change it wait until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Round> findByProposalAndClosedAtIsNull(UUID proposal);

    /** The latest, under way or closed, locked in the same way. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Round r where r.proposal = :proposal order by r.number desc limit 1")
    Optional<Round> lockLatest(UUID proposal);

    /** The one that is under way by one of its assignments. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Round r where r.closedAt is null "
            + "and r.proposal = (select a.proposal from Assignment a where a.id = :assignment)")
    Optional<Round> findByAssignment(UUID assignment);
}
