package org.khorgos.base.health;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One measured thing with what is to be thought of it.
 *
 * @param name words with hyphens, such as jobs-overdue; the same on the page, in the health endpoint and in the metrics
 * @param since when that began or was last so (UTC), null where it has no beginning
 */
public record HealthFact(
        String name,
        long value,
        Unit unit,
        Level level,
        @Nullable Instant since) {
    /** How it stands, from good to bad. */
    public enum Level {
        OK(0),
        WARN(1),
        BAD(2);

        private final int severity;

        Level(int severity) {
            this.severity = severity;
        }

        /** 0 is fine, 2 is bad. */
        public int severity() {
            return severity;
        }
    }

    /** What the value counts; 1 is yes and 0 is no. */
    public enum Unit {
        COUNT,
        YES_NO,
        MILLISECONDS,
        SECONDS,
        BYTES
    }
}
