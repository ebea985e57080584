package org.khorgos.workflow.monitor;

import java.util.List;
import org.khorgos.base.health.HealthCheck;
import org.khorgos.base.health.HealthFact;
import org.khorgos.base.health.HealthLimits;
import org.khorgos.workflow.TaskDrift;
import org.springframework.stereotype.Component;

/** Whether the inbox shows what the engine waits for. */
@Component
class DriftHealth implements HealthCheck {
    private final TaskDrift drift;
    private final HealthLimits limits;

    DriftHealth(TaskDrift drift, HealthLimits limits) {
        this.drift = drift;
        this.limits = limits;
    }

    @Override
    public String name() {
        return "inbox";
    }

    @Override
    public List<HealthFact> facts() {
        return List.of(limits.count("inbox-differs", drift.rows()));
    }
}
