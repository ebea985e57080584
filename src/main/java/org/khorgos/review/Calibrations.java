package org.khorgos.review;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.khorgos.access.AccessRule;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.UserId;
import org.khorgos.panel.AssignmentId;
import org.khorgos.panel.AssignmentRow;
import org.khorgos.panel.ReviewPanel;
import org.khorgos.proposal.ProposalLifecycle;
import org.springframework.stereotype.Component;

/** Finds how strictly the experts of a proposal score beside all experts of its call. */
@Component
class Calibrations {
    private final ReviewedCalls calls;
    private final ReviewPanel panel;
    private final ProposalLifecycle lifecycle;
    private final AccessRule access;
    private final CurrentUser current;

    Calibrations(
            ReviewedCalls calls,
            ReviewPanel panel,
            ProposalLifecycle lifecycle,
            AccessRule access,
            CurrentUser current) {
        this.calls = calls;
        this.panel = panel;
        this.lifecycle = lifecycle;
        this.access = access;
        this.current = current;
    }

    /** Empty for who may not know. */
    Map<AssignmentId, BigDecimal> of(ProposalId id) {
        Actor actor = current.get();
        if (!access.may(actor, Operation.VIEW_CALIBRATION, id)) {
            return Map.of();
        }
        ReviewedCall reviewed = calls.read(lifecycle.facts(id).call(), actor, Locale.ENGLISH);
        Map<UserId, BigDecimal> calibration = Calibration.of(reviewed.totals());
        return panel.of(id).stream()
                .filter(assignment -> calibration.containsKey(assignment.expert()))
                .collect(Collectors.toMap(AssignmentRow::id, assignment -> calibration.get(assignment.expert())));
    }
}
