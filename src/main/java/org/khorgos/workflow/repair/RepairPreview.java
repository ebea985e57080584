package org.khorgos.workflow.repair;

import java.util.List;

/** A plan with what it does to each proposal that it is about. */
public record RepairPreview(RepairPlan plan, List<Forecast> forecasts) {
    public RepairPreview {
        forecasts = List.copyOf(forecasts);
    }

    /** True when it can be done to at least one of them. */
    public boolean possible() {
        return forecasts.stream().anyMatch(forecast -> forecast.problem() == null);
    }
}
