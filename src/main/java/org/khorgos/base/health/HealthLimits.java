package org.khorgos.base.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.MovableClock;
import org.khorgos.base.health.HealthFact.Level;
import org.khorgos.base.health.HealthFact.Unit;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * From which values on a fact is worrying or bad.
 *
 * @param limits by the name of the fact; a fact without limits is always fine
 */
@ConfigurationProperties("khorgos.health")
public record HealthLimits(Map<String, Limit> limits) {
    public HealthLimits {
        limits = Map.copyOf(limits);
    }

    /**
     * Values in the unit of the fact. Where bad is less than warn, as with free space, less is worse.
     *
     * @param bad null for what is never more than worrying
     */
    public record Limit(long warn, @Nullable Long bad) {
        Level of(long value) {
            boolean falling = bad != null && bad < warn;
            if (bad != null && reached(value, bad, falling)) {
                return Level.BAD;
            }
            return reached(value, warn, falling) ? Level.WARN : Level.OK;
        }

        private static boolean reached(long value, long limit, boolean falling) {
            return falling ? value < limit : value >= limit;
        }
    }

    /** The fact with the level that its value deserves. */
    public HealthFact judge(String name, long value, Unit unit, @Nullable Instant since) {
        Limit limit = limits.get(name);
        return new HealthFact(name, value, unit, limit == null ? Level.OK : limit.of(value), since);
    }

    /** A number of things. */
    public HealthFact count(String name, long number) {
        return judge(name, number, Unit.COUNT, null);
    }

    /** How many seconds it has waited, if anything does; what was begun in a past that was lived through waits from its end. */
    public HealthFact waiting(String name, @Nullable Instant since, MovableClock clock) {
        Instant ran = clock.caughtUp();
        return age(name, since != null && ran != null && since.isBefore(ran) ? ran : since, clock);
    }

    /** How many seconds ago that was; 0 when it never was. */
    public HealthFact age(String name, @Nullable Instant since, Clock clock) {
        long seconds = since == null
                ? 0
                : Math.max(0, Duration.between(since, clock.instant()).toSeconds());
        return judge(name, seconds, Unit.SECONDS, since);
    }
}
