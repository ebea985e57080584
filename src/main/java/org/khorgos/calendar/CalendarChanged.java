package org.khorgos.calendar;

import java.time.Instant;
import java.util.Map;
import org.khorgos.base.Audited;

/** The zone or the weekend of a country's calendar was changed. */
public record CalendarChanged(CalendarDraft calendar, Instant at) implements Audited {
    @Override
    public String subject() {
        return calendar.country();
    }

    @Override
    public Map<String, String> facts() {
        return calendar.facts();
    }
}
