package org.khorgos.workflow.monitor;

import java.time.Instant;
import java.util.Map;
import org.khorgos.base.Audited;

/** An administrator has begun or changed work that runs in the background. */
public record BatchChanged(String batch, Act act, Instant at) implements Audited {
    /** What was done to it. */
    public enum Act {
        BEGUN,
        RETRIED,
        SUSPENDED,
        ACTIVATED,
        DELETED
    }

    @Override
    public String subject() {
        return batch;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("act", act.name());
    }
}
