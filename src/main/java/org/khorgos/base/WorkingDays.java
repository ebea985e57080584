package org.khorgos.base;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Counts working days from Monday to Friday in a named zone; holidays of a country are not yet known here. */
public final class WorkingDays {
    private WorkingDays() {}

    /** The same local time so many working days later; counting starts on the day after. */
    public static Instant after(Instant start, int days, ZoneId zone) {
        ZonedDateTime day = start.atZone(zone);
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day.toInstant();
    }

    /** How many working days lie between two instants; negative when the end is before the start. */
    public static int between(Instant start, Instant end, ZoneId zone) {
        if (end.isBefore(start)) {
            return -between(end, start, zone);
        }
        int days = 0;
        ZonedDateTime last = end.atZone(zone);
        for (ZonedDateTime day = start.atZone(zone).plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                days++;
            }
        }
        return days;
    }

    private static boolean isWorkingDay(ZonedDateTime day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
