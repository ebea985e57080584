package org.khorgos.call;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.khorgos.base.Audited;

/** A call was begun; nobody but the office and administrators sees it yet. */
public record CallCreated(UUID call, int year, Instant at) implements Audited {
    @Override
    public String subject() {
        return call.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("year", Integer.toString(year));
    }
}
