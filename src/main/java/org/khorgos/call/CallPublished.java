package org.khorgos.call;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.khorgos.base.Audited;

/** A version of a call came into force. */
public record CallPublished(UUID call, int number, Instant at) implements Audited {
    @Override
    public String subject() {
        return call.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("number", Integer.toString(number));
    }
}
