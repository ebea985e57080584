package org.khorgos.calendar;

import java.time.Instant;
import java.util.Map;
import org.khorgos.base.Audited;

/** All expected days of one year of a country's calendar were found in the official notice. */
public record CalendarYearAnnounced(String country, int year, int days, Instant at) implements Audited {
    @Override
    public String subject() {
        return country;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("year", Integer.toString(year), "days", Integer.toString(days));
    }
}
