package org.khorgos.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.khorgos.base.MovableClock;
import org.khorgos.base.health.HealthCheck;
import org.khorgos.base.health.HealthFact;
import org.khorgos.base.health.HealthLimits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether mails leave: how many wait, since when the oldest does, how many were given up. */
@Component
class OutboxHealth implements HealthCheck {
    private static final String SQL = "select coalesce(sum(status = 'QUEUED'), 0) waiting, "
            + "min(if(status = 'QUEUED', created_at, null)) oldest, coalesce(sum(status = 'FAILED'), 0) failed "
            + "from notification_mail where status in ('QUEUED', 'FAILED')";
    private final JdbcClient jdbc;
    private final HealthLimits limits;
    private final MovableClock clock;

    OutboxHealth(JdbcClient jdbc, HealthLimits limits, MovableClock clock) {
        this.jdbc = jdbc;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mails";
    }

    @Override
    public List<HealthFact> facts() {
        return jdbc.sql(SQL).query(this::facts).single();
    }

    private List<HealthFact> facts(ResultSet row, int number) throws SQLException {
        Timestamp oldest = row.getTimestamp("oldest");
        return List.of(
                limits.count("mails-waiting", row.getLong("waiting")),
                limits.waiting("mails-late", oldest == null ? null : oldest.toInstant(), clock),
                limits.count("mails-failed", row.getLong("failed")));
    }
}
