package org.khorgos.committee.sitting;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.base.Audited;

/** An item was called, voted on or postponed. */
public record ItemMoved(SittingId sitting, ItemId item, ItemStatus status, Instant at)
        implements Audited, SittingMoved {
    @Override
    public String subject() {
        return sitting.toString();
    }

    @Override
    public Map<String, String> facts() {
        return new TreeMap<>(Map.of("item", item.toString(), "status", status.name()));
    }
}
