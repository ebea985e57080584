package org.khorgos.panel.plan;

import java.util.List;
import java.util.UUID;
import org.khorgos.base.Outcome;
import org.khorgos.panel.ExpertAssignmentService;
import org.springframework.stereotype.Component;

/** Invites the experts of a released plan, each proposal in a transaction of its own: one that fails is untouched and stops no other. */
@Component
public class PlanRelease {
    private final RoundPlanService plans;
    private final ExpertAssignmentService assignments;

    PlanRelease(RoundPlanService plans, ExpertAssignmentService assignments) {
        this.plans = plans;
        this.assignments = assignments;
    }

    /** One outcome for each of these proposals, in their order; throws as {@link RoundPlanService#release}. */
    public List<Outcome<ChosenPanel>> release(UUID call, long version, List<Waiting> seen) {
        return plans.release(call, version, seen).stream().map(this::invite).toList();
    }

    private Outcome<ChosenPanel> invite(ChosenPanel panel) {
        Outcome<ChosenPanel> outcome = Outcome.of(
                panel, panel.proposal(), "review.plan.", () -> assignments.assign(panel.proposal(), panel.experts()));
        plans.note(panel, outcome.isDone());
        return outcome;
    }
}
