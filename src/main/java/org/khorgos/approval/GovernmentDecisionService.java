package org.khorgos.approval;

import java.time.Clock;
import org.khorgos.access.Capacity;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.Requires;
import org.khorgos.base.Side;
import org.khorgos.identity.Role;
import org.khorgos.proposal.ProposalLifecycle;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Both governments decide, side by side (second half of stage S7). */
@Service
@Transactional(readOnly = true)
public class GovernmentDecisionService {
    private final ApprovalCases cases;
    private final UnitGrants grants;
    private final ProposalLifecycle lifecycle;
    private final ApprovalProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GovernmentDecisionService(
            ApprovalCases cases,
            UnitGrants grants,
            ProposalLifecycle lifecycle,
            ApprovalProcess process,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.grants = grants;
        this.lifecycle = lifecycle;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /** Asks both governments; the partner country's focal points see the proposal from now on. */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public void openDecisions(ProposalId id) {
        grants.givePartner(id, lifecycle.facts(id).partnerCountry());
        lifecycle.advance(id, ProposalState.IN_APPROVAL);
    }

    /** The home government's decision; throws Refused when a refusal has no reason or the side has decided. */
    @Transactional
    @Requires(Operation.DECIDE_FOR_HOME)
    public void decideForHome(ProposalId id, Decision decision, String reason) {
        decide(id, Side.HOME, ApprovalAct.DECIDE_HOME, decision, reason);
        process.decidedForHome(id, decision);
    }

    /** The partner government's decision, entered by a focal point of its country; throws Refused as above. */
    @Transactional
    @Requires(Operation.DECIDE_FOR_PARTNER)
    public void decideForPartner(ProposalId id, Decision decision, String reason) {
        grants.require(id, Capacity.PARTNER);
        decide(id, Side.PARTNER, ApprovalAct.DECIDE_PARTNER, decision, reason);
        process.decidedForPartner(id, decision);
    }

    /** A decision was missing at the deadline: the period is extended, once. */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public void extendDeadline(ProposalId id) {
        cases.require(id).extend();
        events.publishEvent(new ApprovalExtended(id, clock.instant()));
    }

    /** Closes the approval; throws IllegalStateException when it claims an approval that one side has not given. */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public void recordApproval(ProposalId id, boolean approved) {
        if (approved && !cases.require(id).approved()) {
            throw new IllegalStateException("not both governments approve " + id);
        }
        lifecycle.advance(id, approved ? ProposalState.APPROVED : ProposalState.DECLINED);
    }

    private void decide(ProposalId id, Side side, ApprovalAct kind, Decision decision, String reason) {
        String text = decision == Decision.DECLINE
                ? Texts.required(reason, ApprovalCase.REASON_MAX)
                : Texts.optional(reason, ApprovalCase.REASON_MAX);
        cases.change(id, kind, (found, act) -> found.decide(side, new Verdict(decision, act.by(), act.at(), text)));
        if (decision == Decision.APPROVE && lifecycle.facts(id).state() == ProposalState.IN_APPROVAL) {
            lifecycle.advance(id, side == Side.HOME ? ProposalState.APPROVAL_PARTNER : ProposalState.APPROVAL_HOME);
        }
        events.publishEvent(new GovernmentDecided(id, side, decision, clock.instant()));
    }
}
