package org.khorgos.proposal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.khorgos.base.Audited;

/** A call for proposals was registered. */
public record CallRegistered(UUID call, int year, Instant at) implements Audited {
    @Override
    public String subject() {
        return call.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("year", Integer.toString(year));
    }
}
