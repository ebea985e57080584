package org.khorgos.panel;

import java.util.List;
import java.util.Optional;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites another expert where one has left. */
@Service
@Transactional(readOnly = true)
public class ReplacementService {
    private final Invitations invitations;
    private final Rounds rounds;
    private final Experts experts;
    private final ExpertLocks locks;

    ReplacementService(Invitations invitations, Rounds rounds, Experts experts, ExpertLocks locks) {
        this.invitations = invitations;
        this.rounds = rounds;
        this.experts = experts;
        this.locks = locks;
    }

    /**
     * Invites, in the same round, the expert of the same side who suits the proposal best, may review it and has room left;
     * empty when there is none. Throws NotFound when there is no such assignment.
     */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public Optional<AssignmentId> inviteReplacement(AssignmentId id) {
        AssignmentRow left = invitations.get(id).row();
        rounds.lock(left.proposal());
        return suitable(left).stream()
                .filter(this::hasRoom)
                .findFirst()
                .map(expert -> invite(left.proposal(), left.round(), expert));
    }

    private List<ExpertRow> suitable(AssignmentRow left) {
        return experts.pool(left.proposal(), left.round()).experts().stream()
                .filter(expert -> expert.side() == left.side() && expert.isEligible())
                .toList();
    }

    /** Asked again under lock, since another proposal may have taken the last place meanwhile. */
    private boolean hasRoom(ExpertRow expert) {
        locks.lock(List.of(expert.id()));
        return invitations.load(expert.id()) < expert.limit();
    }

    private AssignmentId invite(ProposalId id, int round, ExpertRow expert) {
        return invitations.invite(id, round, List.of(expert)).get(0);
    }
}
