package org.khorgos.panel.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.NotFound;
import org.khorgos.base.Outcome;
import org.khorgos.base.Refused;
import org.khorgos.panel.ExpertAssignmentService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Invites the experts of a released plan, each proposal in a transaction of its own: one that fails is untouched and stops no other. */
@Component
public class PlanRelease {
    private static final Logger LOG = LoggerFactory.getLogger(PlanRelease.class);
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
        Refused refusal = refusal(panel);
        plans.note(panel, refusal == null);
        return new Outcome<>(panel, refusal);
    }

    private @Nullable Refused refusal(ChosenPanel panel) {
        try {
            assignments.assign(panel.proposal(), panel.experts());
            return null;
        } catch (NotFound gone) {
            return new Refused("review.plan.gone");
        } catch (Refused refusal) {
            return refusal;
        } catch (AccessDeniedException denied) {
            return new Refused("review.plan.denied");
        } catch (RuntimeException failure) {
            LOG.error("experts of {} could not be invited", panel.proposal(), failure);
            return new Refused("review.plan.failed");
        }
    }
}
