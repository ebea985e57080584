package org.khorgos.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Says to which yearly session a proposal belongs by when it was received. Instants are cut to whole seconds, so that the
 * second of the cut-off is in time to its end.
 *
 * @param zone where the cut-off is read from the clock
 * @param cutOff until when, that second included, a proposal counts as handed in for the session that meets that year
 * @param lastDay the last day on which a proposal counts to the session of its own year, such as 5 December
 */
public record SessionRule(ZoneId zone, LocalDateTime cutOff, MonthDay lastDay) {
    /** When a proposal comes, seen from the session. */
    public enum Timing {
        /** Up to the cut-off of the session. */
        IN_SESSION,
        /** Between sessions. */
        REGULAR
    }

    /** The year of the session to which a proposal counts: its own year up to the last day, after it the next. */
    public int year(Instant received) {
        LocalDate day = local(received).toLocalDate();
        return day.isAfter(lastDay.atYear(day.getYear())) ? day.getYear() + 1 : day.getYear();
    }

    /** Whether a proposal is in time for the session of the cut-off's year; REGULAR for every other year's session. */
    public Timing timing(Instant received) {
        boolean inTime = year(received) == cutOff.getYear() && !local(received).isAfter(cutOff);
        return inTime ? Timing.IN_SESSION : Timing.REGULAR;
    }

    private LocalDateTime local(Instant received) {
        return received.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.SECONDS);
    }
}
