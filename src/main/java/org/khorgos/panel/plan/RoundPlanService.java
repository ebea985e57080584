package org.khorgos.panel.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.identity.Acting;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserId;
import org.khorgos.panel.ExpertRow;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans the experts of all proposals of a call that wait for some; a proposal on which the caller may not decide is left out. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Role.Name.COMMITTEE_SECRETARY + "')")
public class RoundPlanService {
    private final PlanTable table;
    private final RoundFacts facts;
    private final WaitingProposals waiting;
    private final Acting acting;

    RoundPlanService(PlanTable table, RoundFacts facts, WaitingProposals waiting, Acting acting) {
        this.table = table;
        this.facts = facts;
        this.waiting = waiting;
        this.acting = acting;
    }

    /** How many proposals wait, by call. */
    @PreAuthorize("hasRole('" + Role.Name.COMMITTEE_SECRETARY + "')")
    public Map<UUID, Integer> waiting() {
        return waiting.byCall(acting.actor());
    }

    /** The waiting proposals and what is planned for them, judged by the facts of this moment. */
    @PreAuthorize("hasRole('" + Role.Name.COMMITTEE_SECRETARY + "')")
    public RoundPlan read(UUID call) {
        PlanHead head = table.draft(call).orElse(null);
        List<Seat> seats = head == null ? List.of() : table.seats(head.id());
        return new PlanReport(facts.read(call, acting.actor(), seats)).plan(head);
    }

    /**
     * Suggests experts for every seat that nobody was kept for; throws Refused when the plan is no longer the one that was
     * seen, or
     * when nothing waits any more.
     *
     * @param version of the plan that was seen, {@link PlanHead#NONE} for none
     */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.COMMITTEE_SECRETARY + "')")
    public void propose(UUID call, long version) {
        PlanId plan = version == PlanHead.NONE ? begin(call) : step(call, version);
        List<Seat> seats = version == PlanHead.NONE ? table.decidedBefore(call) : table.seats(plan);
        RoundFacts.Read read = facts.read(
                call,
                acting.actor(),
                seats.stream()
                        .filter(seat -> seat.status() != SeatStatus.SUGGESTED)
                        .toList());
        if (read.waiting().isEmpty()) {
            throw new Refused("review.plan.nothingWaits");
        }
        List<PanelCase> cases =
                read.cases().values().stream().map(PanelCase::withoutUnfit).toList();
        table.clear(plan, read.cases().keySet());
        List<Seat> all = new ArrayList<>();
        cases.forEach(one -> all.addAll(one.seats()));
        all.addAll(PanelPlanner.suggest(cases));
        table.add(plan, all);
    }

    /**
     * Keeps an expert on a proposal whatever is proposed, one who was not suggested, too. Throws Refused when the plan is no
     * longer the one that was seen, the expert is unfit or has no room left; NotFound when the proposal does not wait.
     */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.COMMITTEE_SECRETARY + "')")
    public void keep(UUID call, long version, ProposalId proposal, UserId expert) {
        decide(call, version, proposal, expert, SeatStatus.KEPT);
    }

    /** Takes an expert out of a proposal's panel for good. Throws as {@link #keep}, whoever it is. */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.COMMITTEE_SECRETARY + "')")
    public void takeOut(UUID call, long version, ProposalId proposal, UserId expert) {
        decide(call, version, proposal, expert, SeatStatus.OUT);
    }

    /**
     * Ends the plan and returns the panels of these proposals, for invitation one by one; throws Refused when it is no
     * longer the one that was seen, somebody has released it already, or no proposal is named.
     *
     * @param seen the proposals whose panels were whole when the caller looked at them
     */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.COMMITTEE_SECRETARY + "')")
    public List<ChosenPanel> release(UUID call, long version, List<Waiting> seen) {
        PlanId plan = table.draft(call)
                .map(PlanHead::id)
                .filter(draft -> table.release(draft, version, acting.actor().id(), acting.now()))
                .orElseThrow(() -> new Refused("review.plan.changed"));
        List<ChosenPanel> panels = ChosenPanel.of(plan, table.seats(plan), seen);
        if (panels.isEmpty()) {
            throw new Refused("review.plan.noneReady");
        }
        table.expect(plan, panels.stream().map(ChosenPanel::proposal).toList());
        int invitations =
                panels.stream().mapToInt(panel -> panel.experts().size()).sum();
        acting.tell(new RoundPlanReleased(call, plan, panels.size(), invitations, acting.now()));
        return panels;
    }

    /** Notes what became of a panel that was released. */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.COMMITTEE_SECRETARY + "')")
    public void note(ChosenPanel panel, boolean invited) {
        table.end(panel.plan(), panel.proposal(), invited ? "INVITED" : "REFUSED", acting.now());
    }

    private void decide(UUID call, long version, ProposalId proposal, UserId expert, SeatStatus status) {
        PlanId plan = step(call, version);
        PlanRow row = new PlanReport(facts.read(call, acting.actor(), table.seats(plan)))
                .plan(null).rows().stream()
                        .filter(one -> one.waiting().id().equals(proposal))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("waiting proposal " + proposal));
        ExpertRow chosen = row.seats().stream()
                .filter(seat ->
                        seat.expert().id().equals(expert) && (status == SeatStatus.OUT || seat.problem() == null))
                .map(PlannedSeat::expert)
                .findFirst()
                .or(() -> row.others().stream()
                        .filter(other -> other.id().equals(expert))
                        .findFirst())
                .orElseThrow(() -> new Refused("review.plan.unfit"));
        table.put(plan, new Seat(proposal, expert, chosen.side(), status));
    }

    private PlanId begin(UUID call) {
        PlanId plan = PlanId.next();
        try {
            table.add(plan, call, acting.actor().id(), acting.now());
        } catch (DuplicateKeyException somebodyWasFaster) {
            throw new Refused("review.plan.changed");
        }
        return plan;
    }

    private PlanId step(UUID call, long version) {
        return table.draft(call)
                .map(PlanHead::id)
                .filter(plan -> table.step(plan, version))
                .orElseThrow(() -> new Refused("review.plan.changed"));
    }
}
