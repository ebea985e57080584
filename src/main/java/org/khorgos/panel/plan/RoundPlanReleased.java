package org.khorgos.panel.plan;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.khorgos.base.Audited;

/** The experts of many proposals were released for invitation at once. */
public record RoundPlanReleased(UUID call, PlanId plan, int proposals, int experts, Instant at) implements Audited {
    @Override
    public String subject() {
        return call.toString();
    }

    @Override
    public Map<String, String> facts() {
        return new TreeMap<>(Map.of(
                "plan", plan.toString(), "proposals", String.valueOf(proposals), "experts", String.valueOf(experts)));
    }
}
