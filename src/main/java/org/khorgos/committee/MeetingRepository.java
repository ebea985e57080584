package org.khorgos.committee;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface MeetingRepository extends JpaRepository<Meeting, UUID> {
    Optional<Meeting> findFirstByProposalOrderByRoundDesc(UUID proposal);

    List<Meeting> findByProposalOrderByRound(UUID proposal);

    boolean existsByProposalAndDecisionAndReleasedAtIsNotNull(UUID proposal, CommitteeDecision decision);

    List<Meeting> findByProposalInAndStatusAndDecisionIsNotNullAndReleasedAtIsNull(
            Collection<UUID> proposals, MeetingStatus status);

    /** The open one, kept open until the end of the transaction; many voters may hold it at once. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select m from Meeting m where m.proposal = :proposal and m.status = OPEN")
    Optional<Meeting> holdOpen(UUID proposal);

    /** The open one, for closing it: waits until nobody is voting. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Meeting m where m.proposal = :proposal and m.status = OPEN")
    Optional<Meeting> lockOpen(UUID proposal);
}
