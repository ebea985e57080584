package org.khorgos.workflow.monitor;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.WorkingDays;
import org.khorgos.calendar.Calendars;
import org.khorgos.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often the steps of a model are visited and how long they take, from the engine's history. Times are working days of
 * the home side's calendar; they are taken from the latest 500 ended visits of each step.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Role.Name.ADMINISTRATOR + "', '" + Role.Name.AUDITOR + "')")
public class ModelUseService {
    private final JdbcClient jdbc;
    private final Calendars calendars;

    ModelUseService(JdbcClient jdbc, Calendars calendars) {
        this.jdbc = jdbc;
        this.calendars = calendars;
    }

    private record Visits(String element, String kind, long all, long done, long interrupted) {}

    /** Every step of that version that was visited in the period or where something is now, in the order of the model's ids. */
    public List<StepUse> steps(String process, int version, Period period) {
        WorkingDays home = calendars.of(Calendars.HOME);
        Map<String, List<Duration>> times = times(process, version, period, home);
        Map<String, Long> running = now(ModelUseSql.RUNNING, process, version);
        Map<String, Long> stuck = now(ModelUseSql.STUCK, process, version);
        return bound(ModelUseSql.VISITS, process, version, period, home)
                .query((row, number) -> new Visits(
                        row.getString("ACT_ID_"),
                        row.getString("ACT_TYPE_"),
                        row.getLong("visits"),
                        row.getLong("done"),
                        row.getLong("interrupted")))
                .list()
                .stream()
                .map(visits -> new StepUse(
                        visits.element(),
                        visits.kind(),
                        running.getOrDefault(visits.element(), 0L),
                        stuck.getOrDefault(visits.element(), 0L),
                        visits.all(),
                        visits.done(),
                        visits.interrupted(),
                        days(times.get(visits.element()), 50),
                        days(times.get(visits.element()), 90)))
                .toList();
    }

    private static @Nullable BigDecimal days(@Nullable List<Duration> times, int percent) {
        return times == null ? null : Percentiles.of(times, percent);
    }

    private Map<String, List<Duration>> times(String process, int version, Period period, WorkingDays home) {
        Map<String, List<Duration>> times = new HashMap<>();
        bound(ModelUseSql.TIMES, process, version, period, home).query(row -> {
            Instant start = row.getTimestamp("START_TIME_").toInstant();
            Instant end = row.getTimestamp("END_TIME_").toInstant();
            times.computeIfAbsent(row.getString("ACT_ID_"), element -> new ArrayList<>())
                    .add(home.worked(start, end));
        });
        return times;
    }

    private Map<String, Long> now(String sql, String process, int version) {
        Map<String, Long> counts = new HashMap<>();
        jdbc.sql(sql).param("process", process).param("version", version).query(row -> {
            counts.put(row.getString("ACT_ID_"), row.getLong("here"));
        });
        return counts;
    }

    private JdbcClient.StatementSpec bound(String sql, String process, int version, Period period, WorkingDays home) {
        return jdbc.sql(sql)
                .param("process", process)
                .param("version", version)
                .param("from", period.from().atStartOfDay(home.zone()).toInstant())
                .param("to", period.to().plusDays(1).atStartOfDay(home.zone()).toInstant());
    }
}
