package org.khorgos.panel;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.khorgos.base.Refused;
import org.khorgos.conflict.ConflictDeclarations;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Invites experts and takes their answers. */
@Service
@Transactional(readOnly = true)
@Validated
public class ExpertAssignmentService {
    /** Longest reason of an expert who declines. */
    public static final int REASON_MAX = 1000;

    private final Invitations invitations;
    private final Rounds rounds;
    private final Experts experts;
    private final ExpertLocks locks;
    private final ConflictDeclarations declarations;
    private final DeclarationWatch watch;
    private final PanelProcess process;

    ExpertAssignmentService(
            Invitations invitations,
            Rounds rounds,
            Experts experts,
            ExpertLocks locks,
            ConflictDeclarations declarations,
            DeclarationWatch watch,
            PanelProcess process) {
        this.invitations = invitations;
        this.rounds = rounds;
        this.experts = experts;
        this.locks = locks;
        this.declarations = declarations;
        this.watch = watch;
        this.process = process;
    }

    /** The experts for the round that waits for its panel; throws Refused while a round is under way. */
    @Requires(Operation.ASSIGN_EXPERTS)
    public ExpertPool pool(ProposalId id) {
        return experts.pool(id, rounds.next(id));
    }

    /** Invites them; throws Refused when one is unfit, they make no panel, or a round is under way. */
    @Transactional
    @Requires(Operation.ASSIGN_EXPERTS)
    public void assign(ProposalId id, Set<UserId> chosen) {
        int round = rounds.next(id);
        locks.lock(chosen);
        List<ExpertRow> panel = experts.panel(id, round, chosen);
        rounds.begin(id, round);
        invitations.invite(id, round, panel);
        process.expertsAssigned(id);
    }

    /**
     * The invited expert accepts, which declares that there is no conflict of interest; throws NotFound for anybody else,
     * Refused without a declaration of interests that was given in time, or when it is answered or over already.
     */
    @Transactional
    @Requires(Operation.ANSWER_INVITATION)
    public void accept(ProposalId id, AssignmentId assignment) {
        rounds.lock(id);
        Assignment invitation = invitations.own(id, assignment, AssignmentStatus.INVITED);
        watch.require(invitation);
        invitations.accept(invitation);
        process.invitationAnswered(id, assignment, true);
    }

    /**
     * The invited expert declines; a conflict of interest is recorded as declared. Throws NotFound for anybody else, Refused
     * for a missing reason where the kind needs one, or when it is answered or over already.
     */
    @Transactional
    @Requires(Operation.ANSWER_INVITATION)
    public void decline(
            ProposalId id,
            AssignmentId assignment,
            DeclineKind kind,
            @Size(max = REASON_MAX, message = "{review.reason.long}") String reason) {
        rounds.lock(id);
        Assignment invitation = invitations.own(id, assignment, AssignmentStatus.INVITED);
        if (kind.needsReason() && reason.isBlank()) {
            throw new Refused("review.reason.missing");
        }
        invitations.decline(invitation, kind, reason.strip());
        if (kind == DeclineKind.CONFLICT) {
            declarations.declare(id, invitation.expert(), reason.strip());
        }
        process.invitationAnswered(id, assignment, false);
    }

    /** The assignments of which the expert still owes an answer or a review. */
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public List<AssignmentId> openAssignments(ProposalId id) {
        return invitations.open(id).stream().map(Assignment::id).toList();
    }

    /** The expert of that assignment; throws NotFound when there is none. */
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public UserId expert(AssignmentId id) {
        return invitations.get(id).expert();
    }

    /** The invitation was not answered in time. */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public void lapseInvitation(AssignmentId id) {
        rounds.lockOf(id);
        invitations.lapseInvitation(id);
    }
}
