package org.khorgos.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Says to which yearly session a proposal belongs by when it was received. Instants are cut to whole seconds, so that the
 * second of the cut-off is in time to its end.
 *
 * @param zone where the cut-off is read from the clock
 * @param cutOffDay the day of the cut-off, such as 5 March
 * @param cutOffTime until when on that day, that second included, a proposal counts as handed in for the session
 * @param lastDay the last day on which a proposal counts to the session of its own year, such as 5 December
 */
public record SessionRule(ZoneId zone, MonthDay cutOffDay, LocalTime cutOffTime, MonthDay lastDay) {
    /** When a proposal comes, seen from the session. */
    public enum Timing {
        /** Up to the cut-off of the session. */
        IN_SESSION,
        /** Between sessions. */
        REGULAR
    }

    /** The year of the session to which a proposal belongs, and whether it came in time for it. */
    public record Session(int year, Timing timing) {}

    /** The session to which what was received then belongs. */
    public Session session(Instant received) {
        Instant second = received.truncatedTo(ChronoUnit.SECONDS);
        int year = year(second);
        return new Session(year, second.isAfter(cutOff(year)) ? Timing.REGULAR : Timing.IN_SESSION);
    }

    /** The last second that is in time for the session of that year; it lies between the last days of two years. */
    public Instant cutOff(int session) {
        int year = cutOffDay.isAfter(lastDay) ? session - 1 : session;
        return cutOffDay.atYear(year).atTime(cutOffTime).atZone(zone).toInstant();
    }

    /** The last day on which a proposal counts to the session of that year. */
    public LocalDate lastDay(int session) {
        return lastDay.atYear(session);
    }

    private int year(Instant received) {
        LocalDate day = received.atZone(zone).toLocalDate();
        return day.isAfter(lastDay(day.getYear())) ? day.getYear() + 1 : day.getYear();
    }
}
