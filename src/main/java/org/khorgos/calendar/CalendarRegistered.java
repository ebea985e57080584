package org.khorgos.calendar;

import java.time.Instant;
import java.util.Map;
import org.khorgos.base.Audited;

/** A country was given a calendar of working days. */
public record CalendarRegistered(CalendarDraft calendar, Instant at) implements Audited {
    @Override
    public String subject() {
        return calendar.country();
    }

    @Override
    public Map<String, String> facts() {
        return calendar.facts();
    }
}
