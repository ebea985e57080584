package org.khorgos.panel;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AssignmentRepository extends JpaRepository<Assignment, UUID> {
    List<Assignment> findByProposalOrderByRoundAscInvitedAtAscIdAsc(UUID proposal);

    List<Assignment> findByProposalInOrderByRoundAscInvitedAtAscIdAsc(Collection<UUID> proposals);

    Optional<Assignment> findByProposalAndExpert(UUID proposal, UUID expert);

    List<Assignment> findByProposalAndStatusIn(UUID proposal, Collection<AssignmentStatus> statuses);

    /** What experts still owe, over all proposals that are under review now. */
    @Query(
            value = "select a.expert_id as expert, count(*) as open_assignments from panel_assignment a "
                    + "join proposal p on p.proposal_id = a.proposal_id and p.state = 'REVIEWING' "
                    + "where a.status in ('INVITED', 'ACCEPTED') group by a.expert_id",
            nativeQuery = true)
    List<Load> openByExpert();

    /**
     * When these experts were invited last whose time to declare interests was over at that moment. An invitation that
     * somebody cancelled does not count, nor one that was declined or ended by a conflict while there was still time; ended
     * so later it does.
     */
    @Query("select a.expert as expert, max(a.invitedAt) as invitedAt from Assignment a "
            + "where a.expert in :experts and a.declareBy <= :now "
            + "and (a.status <> org.khorgos.panel.AssignmentStatus.CANCELLED "
            + "or a.declined = org.khorgos.panel.DeclineKind.CONFLICT and a.cancelledAt > a.declareBy) "
            + "and (a.status <> org.khorgos.panel.AssignmentStatus.DECLINED or a.answeredAt > a.declareBy) "
            + "group by a.expert")
    List<Invited> lastInvited(Collection<UUID> experts, Instant now);

    /** When an expert was invited. */
    interface Invited {
        UUID getExpert();

        Instant getInvitedAt();
    }

    /** How many assignments of that expert are open or submitted while the proposal is under review: one or none. */
    @Query(
            value = "select count(*) from panel_assignment a "
                    + "join proposal p on p.proposal_id = a.proposal_id and p.state = 'REVIEWING' "
                    + "where a.proposal_id = :proposal and a.expert_id = :expert "
                    + "and a.status in ('INVITED', 'ACCEPTED', 'SUBMITTED')",
            nativeQuery = true)
    int countUnderReview(UUID proposal, UUID expert);

    /** What one expert still owes, over all proposals that are under review now. */
    @Query(
            value = "select count(*) from panel_assignment a "
                    + "join proposal p on p.proposal_id = a.proposal_id and p.state = 'REVIEWING' "
                    + "where a.status in ('INVITED', 'ACCEPTED') and a.expert_id = :expert",
            nativeQuery = true)
    int countOpen(UUID expert);

    /** How many open assignments an expert has. */
    interface Load {
        UUID getExpert();

        int getOpenAssignments();
    }
}
