package org.khorgos.notification;

import java.sql.Timestamp;
import java.util.List;
import org.khorgos.base.MovableClock;
import org.khorgos.base.health.HealthCheck;
import org.khorgos.base.health.HealthFact;
import org.khorgos.base.health.HealthLimits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Events that a listener has not handled yet, or could not. */
@Component
class EventsHealth implements HealthCheck {
    private static final String SQL =
            "select count(*) n, min(publication_date) oldest from EVENT_PUBLICATION where completion_date is null";
    private final JdbcClient jdbc;
    private final HealthLimits limits;
    private final MovableClock clock;

    EventsHealth(JdbcClient jdbc, HealthLimits limits, MovableClock clock) {
        this.jdbc = jdbc;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "events";
    }

    @Override
    public List<HealthFact> facts() {
        return jdbc.sql(SQL)
                .query((row, number) -> {
                    Timestamp oldest = row.getTimestamp("oldest");
                    return List.of(
                            limits.count("events-waiting", row.getLong("n")),
                            limits.waiting("events-late", oldest == null ? null : oldest.toInstant(), clock));
                })
                .single();
    }
}
