package org.khorgos.audit;

import java.util.List;
import org.khorgos.base.health.HealthCheck;
import org.khorgos.base.health.HealthFact;
import org.khorgos.base.health.HealthFact.Unit;
import org.khorgos.base.health.HealthLimits;
import org.springframework.stereotype.Component;

/** How many invariants were broken when they were last checked here; nothing before the first check since the start. */
@Component
class InvariantsHealth implements HealthCheck {
    private final InvariantChecker checker;
    private final HealthLimits limits;

    InvariantsHealth(InvariantChecker checker, HealthLimits limits) {
        this.checker = checker;
        this.limits = limits;
    }

    @Override
    public String name() {
        return "invariants";
    }

    @Override
    public List<HealthFact> facts() {
        return checker.last()
                .map(last -> List.of(limits.judge("invariants-broken", last.broken(), Unit.COUNT, last.at())))
                .orElse(List.of());
    }
}
