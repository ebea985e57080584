package org.khorgos.calendar;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Set;

/** A country that has a calendar. */
public record CalendarRow(String country, ZoneId zone, Set<DayOfWeek> weekend) {
    public CalendarRow {
        weekend = Set.copyOf(weekend);
    }
}
