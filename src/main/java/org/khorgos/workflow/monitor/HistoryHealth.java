package org.khorgos.workflow.monitor;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.health.HealthCheck;
import org.khorgos.base.health.HealthFact;
import org.khorgos.base.health.HealthFact.Unit;
import org.khorgos.base.health.HealthLimits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much the processes have left behind, when it was last cleaned, and what should have gone long ago. */
@Component
class HistoryHealth implements HealthCheck {
    private static final String SIZE = "select coalesce(sum(data_length + index_length), 0) "
            + "from information_schema.tables where table_schema = database() and table_name like 'ACT\\_HI\\_%'";
    private static final String CLEANED = "select max(TIMESTAMP_) from ACT_HI_JOB_LOG "
            + "where JOB_DEF_ID_ is null and JOB_DEF_TYPE_ = 'history-cleanup' and JOB_STATE_ = 2";
    private static final String OVERDUE = "select min(REMOVAL_TIME_) from ACT_HI_PROCINST where REMOVAL_TIME_ < :now";
    private final JdbcClient jdbc;
    private final HealthLimits limits;
    private final Clock clock;

    HistoryHealth(JdbcClient jdbc, HealthLimits limits, Clock clock) {
        this.jdbc = jdbc;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "history";
    }

    @Override
    public List<HealthFact> facts() {
        return List.of(
                limits.judge("history-size", jdbc.sql(SIZE).query(Long.class).single(), Unit.BYTES, null),
                limits.age("history-cleaned", oldest(CLEANED), clock),
                limits.age("history-overdue", oldest(OVERDUE), clock));
    }

    private @Nullable Instant oldest(String sql) {
        return jdbc.sql(sql)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new Found(JobsHealth.instant(row.getTimestamp(1))))
                .single()
                .at();
    }

    private record Found(@Nullable Instant at) {}
}
