package org.khorgos.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.khorgos.base.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Turns the named periods of table workflow_deadline into instants, counted in the office's time zone. */
@Component
public class Deadlines {
    /** Cut-offs are in Beijing time (process.md, worked values). */
    public static final ZoneId OFFICE_ZONE = ZoneId.of("Asia/Shanghai");

    private final JdbcClient jdbc;
    private final Clock clock;

    Deadlines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** When the named period that starts now is over; throws IllegalArgumentException for an unknown name. */
    public Instant from(String name) {
        return jdbc.sql("select amount, unit from workflow_deadline where name = ?")
                .param(name)
                .query((row, number) -> after(clock.instant(), row.getInt("amount"), row.getString("unit")))
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("no deadline " + name));
    }

    /** The end of a period; months end on the same day or on the last one of a shorter month. */
    static Instant after(Instant start, int amount, String unit) {
        return switch (unit) {
            case "WORKING_DAYS" -> WorkingDays.after(start, amount, OFFICE_ZONE);
            case "DAYS" -> start.atZone(OFFICE_ZONE).plusDays(amount).toInstant();
            case "MONTHS" -> start.atZone(OFFICE_ZONE).plusMonths(amount).toInstant();
            default -> throw new IllegalArgumentException("no unit " + unit);
        };
    }
}
