package org.khorgos.workflow.repair;

import java.time.Instant;
import java.util.Map;
import org.khorgos.base.Audited;

/** A released repair is over; done counts the proposals to which it was done. */
public record RepairDone(RepairId repair, RepairKind kind, int done, Instant at) implements Audited {
    @Override
    public String subject() {
        return repair.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("kind", kind.name(), "done", String.valueOf(done));
    }
}
