package org.khorgos.workflow.repair;

import java.time.Instant;
import java.util.Map;
import org.khorgos.base.Audited;

/** A repair was given up before it was done. */
public record RepairDropped(RepairId repair, RepairKind kind, Instant at) implements Audited {
    @Override
    public String subject() {
        return repair.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("kind", kind.name());
    }
}
