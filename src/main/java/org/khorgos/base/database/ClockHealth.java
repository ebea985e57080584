package org.khorgos.base.database;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.khorgos.base.health.HealthCheck;
import org.khorgos.base.health.HealthFact;
import org.khorgos.base.health.HealthFact.Unit;
import org.khorgos.base.health.HealthLimits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the clock of the database is from that of the application. */
@Component
class ClockHealth implements HealthCheck {
    private final JdbcClient jdbc;
    private final HealthLimits limits;
    private final Clock clock;

    ClockHealth(JdbcClient jdbc, HealthLimits limits, Clock clock) {
        this.jdbc = jdbc;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "clock";
    }

    @Override
    public List<HealthFact> facts() {
        Instant there = jdbc.sql("select utc_timestamp(6)")
                .query(LocalDateTime.class)
                .single()
                .toInstant(ZoneOffset.UTC);
        long apart = Duration.between(there, clock.instant()).abs().toMillis();
        return List.of(limits.judge("clock-apart", apart, Unit.MILLISECONDS, null));
    }
}
