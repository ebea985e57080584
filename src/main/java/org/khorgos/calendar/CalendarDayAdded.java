package org.khorgos.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.khorgos.base.Audited;

/** A holiday or make-up day was put into a country's calendar. */
public record CalendarDayAdded(String country, LocalDate day, DayKind kind, DayStatus status, Instant at)
        implements Audited {
    @Override
    public String subject() {
        return country;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("day", day.toString(), "kind", kind.name(), "status", status.name());
    }
}
