package org.khorgos.workflow.monitor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.MovableClock;
import org.khorgos.base.health.HealthCheck;
import org.khorgos.base.health.HealthFact;
import org.khorgos.base.health.HealthLimits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether timers and jobs are done in time, on whichever node: what is overdue, held on to, or given up. */
@Component
class JobsHealth implements HealthCheck {
    private static final Duration RELEASED_BY = Duration.ofMinutes(5);
    private static final String SQL = """
            select min(if(RETRIES_ > 0 and SUSPENSION_STATE_ = 1 and coalesce(DUEDATE_, CREATE_TIME_) <= :now,
                coalesce(DUEDATE_, CREATE_TIME_), null)) oldest,
              coalesce(sum(LOCK_OWNER_ is not null and LOCK_EXP_TIME_ < :released), 0) locked,
              coalesce(sum(RETRIES_ = 0), 0) failed
            from ACT_RU_JOB
            """;
    private final JdbcClient jdbc;
    private final HealthLimits limits;
    private final MovableClock clock;

    JobsHealth(JdbcClient jdbc, HealthLimits limits, MovableClock clock) {
        this.jdbc = jdbc;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "jobs";
    }

    @Override
    public List<HealthFact> facts() {
        Instant now = clock.instant();
        return jdbc.sql(SQL)
                .param("now", Timestamp.from(now))
                .param("released", Timestamp.from(now.minus(RELEASED_BY)))
                .query(this::facts)
                .single();
    }

    private List<HealthFact> facts(ResultSet row, int number) throws SQLException {
        return List.of(
                limits.waiting("jobs-overdue", instant(row.getTimestamp("oldest")), clock),
                limits.count("jobs-locked", row.getLong("locked")),
                limits.count("jobs-failed", row.getLong("failed")));
    }

    static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
