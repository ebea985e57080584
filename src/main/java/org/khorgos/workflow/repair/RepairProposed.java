package org.khorgos.workflow.repair;

import java.time.Instant;
import java.util.Map;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** An administrator wants processes repaired, until then by a second one. */
public record RepairProposed(RepairId repair, RepairKind kind, UserId author, Instant until, Instant at)
        implements Audited {
    @Override
    public String subject() {
        return repair.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("kind", kind.name(), "author", author.toString(), "until", until.toString());
    }
}
