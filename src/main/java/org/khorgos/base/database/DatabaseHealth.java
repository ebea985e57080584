package org.khorgos.base.database;

import java.time.Duration;
import java.util.List;
import org.khorgos.base.health.HealthCheck;
import org.khorgos.base.health.HealthFact;
import org.khorgos.base.health.HealthFact.Unit;
import org.khorgos.base.health.HealthLimits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the database answers, and how soon; without it nobody can do anything. */
@Component
class DatabaseHealth implements HealthCheck {
    private final JdbcClient jdbc;
    private final HealthLimits limits;

    DatabaseHealth(JdbcClient jdbc, HealthLimits limits) {
        this.jdbc = jdbc;
        this.limits = limits;
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public boolean vital() {
        return true;
    }

    @Override
    public List<HealthFact> facts() {
        long asked = System.nanoTime();
        jdbc.sql("select 1").query(Integer.class).single();
        long took = Duration.ofNanos(System.nanoTime() - asked).toMillis();
        return List.of(limits.judge("database-answer", took, Unit.MILLISECONDS, null));
    }
}
