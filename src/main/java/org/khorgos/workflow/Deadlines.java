package org.khorgos.workflow;

import java.time.Clock;
import java.time.Instant;
import org.khorgos.base.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Turns the named periods of table workflow_deadline into instants. Working days and months end on a working day of the
 * given calendar, at the local time of day at which they began; periods in calendar days end after exactly so many.
 */
@Component
public class Deadlines {
    private final JdbcClient jdbc;
    private final Clock clock;

    Deadlines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** When the named period that starts now is over; throws IllegalArgumentException for an unknown name. */
    public Instant from(String name, WorkingDays calendar) {
        return jdbc.sql("select amount, unit from workflow_deadline where name = ?")
                .param(name)
                .query((row, number) -> after(clock.instant(), row.getInt("amount"), row.getString("unit"), calendar))
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("no deadline " + name));
    }

    /** The end of a period; months end on the same day or on the last one of a shorter month, or the next working day. */
    static Instant after(Instant start, int amount, String unit, WorkingDays calendar) {
        return switch (unit) {
            case "WORKING_DAYS" -> calendar.plus(start, amount);
            case "DAYS" -> calendar.plusDays(start, amount);
            case "MONTHS" -> calendar.plusMonths(start, amount);
            default -> throw new IllegalArgumentException("no unit " + unit);
        };
    }
}
