package org.khorgos.workflow.monitor;

import java.time.Instant;
import java.util.Map;
import org.khorgos.base.Audited;

/**
 * The inbox was made right from the engine.
 *
 * @param differences how many there were before
 */
public record InboxRebuilt(long differences, Instant at) implements Audited {
    @Override
    public String subject() {
        return "inbox";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("differences", String.valueOf(differences));
    }
}
