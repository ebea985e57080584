package org.khorgos.workflow.repair;

import java.time.Instant;
import java.util.Map;
import org.khorgos.base.Audited;

/** Nobody has released a repair in time. */
public record RepairExpired(RepairId repair, RepairKind kind, Instant at) implements Audited {
    @Override
    public String subject() {
        return repair.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("kind", kind.name());
    }
}
