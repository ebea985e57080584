package org.khorgos.review;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AssignmentRepository extends JpaRepository<Assignment, UUID> {
    List<Assignment> findByProposalOrderByRoundAscInvitedAtAscIdAsc(UUID proposal);

    List<Assignment> findByProposalAndStatusIn(UUID proposal, Collection<AssignmentStatus> statuses);

    @Query("select a.expert as expert, count(a) as load from Assignment a where a.status in :open group by a.expert")
    List<Load> countByExpert(Collection<AssignmentStatus> open);

    /** How many open assignments an expert has. */
    interface Load {
        UUID getExpert();

        int getLoad();
    }
}
